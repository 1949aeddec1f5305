package id.pantau.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder with all data, held by one process at a time. */
final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private DataFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes hold of a folder; makes it when it is not there.
   *
   * @param owner says who holds it, for the next one who asks
   * @throws DataFolderHeldException when another process holds it
   * @throws DataFolderUnusableException when it cannot be made or written
   */
  static DataFolder hold(Path folder, String owner) {
    try {
      Path absolute = Files.createDirectories(folder.toAbsolutePath()).toRealPath();
      FileChannel channel =
          FileChannel.open(
              absolute.resolve("pantau.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new DataFolderHeldException(absolute, ownerOf(absolute));
      }
      Files.writeString(absolute.resolve("pantau.owner"), owner);
      var held = new DataFolder(absolute, channel, lock);
      held.clearTemporary();
      return held;
    } catch (IOException e) {
      throw new DataFolderUnusableException(folder, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String ownerOf(Path folder) {
    try {
      return Files.readString(folder.resolve("pantau.owner"));
    } catch (IOException e) {
      return "an unknown process";
    }
  }

  /** What a killed process left half-written. */
  private void clearTemporary() throws IOException {
    for (Path temporary : List.of(temporary(), lake().resolve("tmp"))) {
      if (Files.exists(temporary)) {
        deleteBelow(temporary);
      }
    }
    Files.createDirectories(temporary());
  }

  private static void deleteBelow(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(top)) {
          Files.delete(file);
        }
      }
    }
  }

  Path lake() {
    return folder.resolve("lake");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  /** Where files may be put that are to be loaded, unless another folder is chosen. */
  Path inbox() {
    return folder.resolve("inbox");
  }

  /** Whether a folder holds files of ours, or lies where only ours may lie. */
  boolean isOurs(Path other) {
    Path absolute = other.toAbsolutePath().normalize();
    return folder.startsWith(absolute)
        || absolute.startsWith(lake())
        || absolute.startsWith(temporary());
  }

  Path warehouse() {
    return folder.resolve("pantau.duckdb");
  }

  Path spill() {
    return temporary().resolve("spill");
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(folder.resolve("pantau.owner"));
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of the data folder " + folder, e);
    }
  }
}
