package id.pantau.ui.api.load;

import java.io.InputStream;

/**
 * A file on its way to a reader.
 *
 * @param length in bytes; −1 when unknown
 */
public record Download(InputStream content, String name, String type, long length) {

  /** The same under a name that tells it from others in the reader's folder. */
  public Download as(String other) {
    return new Download(content, other, type, length);
  }
}
