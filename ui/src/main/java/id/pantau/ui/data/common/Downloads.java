package id.pantau.ui.data.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.load.Download;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Links to files of the backend, which browsers may not reach themselves. */
public final class Downloads {
  private static final int SHOWN_MS = 10_000;

  /** A browser hides a failed download; the page hears of it at one of these moments. */
  private static final String ASK_LATER =
      """
      this.addEventListener('click', () => [700, 3000, 12000].forEach(
        ms => setTimeout(() => this.dispatchEvent(new CustomEvent('asked')), ms)));
      """;

  private Downloads() {}

  /** A link that streams a file through, and says so when that fails. */
  public static Anchor link(String words, Speech speech, Supplier<Download> file) {
    Anchor link = new Anchor();
    link.add(Icon.DOWNLOAD.make(), new Span(words));
    link.setHref(
        DownloadHandler.fromInputStream(
            event -> opened(file, failure -> tell(event.getUI(), said(words, failure, speech)))));
    link.getElement().setAttribute("download", true);
    link.getElement().executeJs(ASK_LATER);
    link.getElement().addEventListener("asked", event -> {});
    link.addClassName("p-download");
    return link;
  }

  private static DownloadResponse opened(
      Supplier<Download> file, Consumer<ClientException> failed) {
    try {
      Download download = file.get();
      return new DownloadResponse(
          download.content(), download.name(), download.type(), download.length());
    } catch (ClientException e) {
      failed.accept(e);
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND, e);
    }
  }

  private static String said(String words, ClientException failure, Speech speech) {
    return speech.say("download.failed", words, failure.code());
  }

  /** Whatever fails in there goes to the session's error handler. */
  @SuppressWarnings("FutureReturnValueIgnored")
  private static void tell(UI page, String sentence) {
    page.access(() -> Notification.show(sentence, SHOWN_MS, Notification.Position.BOTTOM_START));
  }
}
