package id.pantau.ui.overview;

import id.pantau.ui.base.Icon;
import id.pantau.ui.part.Notice;
import java.util.List;
import java.util.Optional;

/** Names the parts of an address that could not be read, whatever else the page can show. */
final class UnreadNotice {
  private UnreadNotice() {}

  static Optional<Notice> of(OverviewFilter filter, Wording wording) {
    List<String> unread = filter.unread();
    String parts = String.join(", ", unread).replace("*", "");
    return unread.isEmpty()
        ? Optional.empty()
        : Optional.of(new Notice(Icon.LINK, wording.say("notice.unread", parts)));
  }
}
