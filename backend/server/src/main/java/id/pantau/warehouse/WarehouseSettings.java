package id.pantau.warehouse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the engine is opened.
 *
 * @param file the database; derived, may be deleted
 * @param spill where it may write what does not fit in memory
 * @param folders the only folders it may read and write besides
 * @param memory its limit, such as {@code 2GB}
 * @param threads it may use
 * @param readers statements that may run at once
 * @param timeout after which a reading statement is cancelled
 */
public record WarehouseSettings(
    Path file,
    Path spill,
    List<Path> folders,
    String memory,
    int threads,
    int readers,
    Duration timeout) {

  public WarehouseSettings {
    folders = List.copyOf(folders);
    if (threads < 1 || readers < 1 || timeout.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "the warehouse needs at least 1 thread, 1 reader and a timeout of 1 second");
    }
  }
}
