package id.pantau.load.job;

import id.pantau.load.LoadRequest;
import java.nio.file.Path;

/**
 * A file that was sent.
 *
 * @param file where it lies, in a folder the warehouse may read; ours to delete
 * @param bytes its size
 * @param request how it is to be taken
 */
record Received(Path file, long bytes, LoadRequest request) {

  /** The same file, to be taken in another way. */
  Received as(LoadRequest other) {
    return new Received(file, bytes, other);
  }
}
