package id.pantau.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Loads the engine's library and takes its file away again. The driver unpacks 71 MB into the
 * temporary folder for each process and deletes it at an orderly end only, so kills would fill the
 * disk. A loaded library needs its file no longer, except on Windows; there the leftovers of dead
 * processes go at the next start, and those in use cannot.
 */
final class NativeLibrary {

  private static final String NAME = "libduckdb_java";
  private static final long OLD_HOURS = 1;

  private NativeLibrary() {}

  /** Does so once in a process. */
  static void load() {
    Once.touch();
  }

  /** Initialized once, by the one thread that comes first. */
  private static final class Once {

    static {
      loadAndClean(Path.of(System.getProperty("java.io.tmpdir", "/tmp")));
    }

    static void touch() {}
  }

  private static void loadAndClean(Path folder) {
    Set<Path> before = libraries(folder);
    initialize();
    var unpacked = new HashSet<>(libraries(folder));
    unpacked.removeAll(before);
    ours(unpacked).forEach(library -> clean(library, before));
  }

  private static void initialize() {
    try {
      Class.forName("org.duckdb.DuckDBNative");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the DuckDB driver is not on the class path", e);
    }
  }

  private static Set<Path> libraries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(NAME))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the temporary folder " + folder, e);
    }
  }

  /**
   * Another process may have unpacked its own just now; where that cannot be told, none is ours.
   */
  private static Set<Path> ours(Set<Path> unpacked) {
    if (unpacked.size() == 1) {
      return unpacked;
    }
    List<String> mapped = mapped();
    return unpacked.stream()
        .filter(library -> mapped.stream().anyMatch(line -> line.endsWith(library.toString())))
        .collect(Collectors.toSet());
  }

  private static List<String> mapped() {
    try {
      return Files.readAllLines(Path.of("/proc/self/maps"));
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Takes away the library, and those that were there long before it was unpacked. */
  private static void clean(Path library, Set<Path> others) {
    try {
      long old = Files.getLastModifiedTime(library).to(TimeUnit.HOURS) - OLD_HOURS;
      delete(library);
      for (Path other : others) {
        FileTime written = Files.getLastModifiedTime(other);
        if (written.to(TimeUnit.HOURS) < old) {
          delete(other);
        }
      }
    } catch (IOException e) {
      // Somebody else cleans the same folder; nothing depends on who of us does.
      return;
    }
  }

  private static void delete(Path library) {
    try {
      Files.deleteIfExists(library);
    } catch (IOException e) {
      // In use on Windows, or another user's: it stays.
      return;
    }
  }
}
