package id.pantau.warehouse;

import java.io.IOException;

/**
 * Work on one state of the data.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface SnapshotWork<T> {

  /**
   * Does it.
   *
   * @throws IOException when what was read could not be passed on
   */
  T on(Snapshot snapshot) throws IOException;
}
