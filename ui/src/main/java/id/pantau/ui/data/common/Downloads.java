package id.pantau.ui.data.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.pantau.ui.api.ClientException;
import id.pantau.ui.api.load.Download;
import id.pantau.ui.base.Icon;
import java.util.function.Supplier;

/** Links to files of the backend, which browsers may not reach themselves. */
public final class Downloads {
  private Downloads() {}

  /** A link that streams a file through. */
  public static Anchor link(String words, Supplier<Download> file) {
    Anchor link = new Anchor();
    link.add(Icon.DOWNLOAD.make(), new Span(words));
    link.setHref(DownloadHandler.fromInputStream(event -> opened(file)));
    link.getElement().setAttribute("download", true);
    link.addClassName("p-download");
    return link;
  }

  private static DownloadResponse opened(Supplier<Download> file) {
    try {
      Download download = file.get();
      return new DownloadResponse(
          download.content(), download.name(), download.type(), download.length());
    } catch (ClientException e) {
      return DownloadResponse.error(HttpStatusCode.NOT_FOUND, e);
    }
  }
}
