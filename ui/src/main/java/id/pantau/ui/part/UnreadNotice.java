package id.pantau.ui.part;

import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.List;
import java.util.Optional;

/** Names the parts of an address that could not be read, whatever else the page can show. */
public final class UnreadNotice {
  private UnreadNotice() {}

  /**
   * The notice; empty when all was read.
   *
   * @param example how the parts of this page's address are written
   */
  public static Optional<Notice> of(List<String> unread, String example, Speech speech) {
    String parts = String.join(", ", unread).replace("*", "");
    return unread.isEmpty()
        ? Optional.empty()
        : Optional.of(new Notice(Icon.LINK, speech.say("notice.unread", parts, example)));
  }
}
