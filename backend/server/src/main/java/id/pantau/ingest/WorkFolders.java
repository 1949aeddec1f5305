package id.pantau.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives each file on its way in a folder of its own, for as long as it takes. */
final class WorkFolders {

  private final Path home;

  WorkFolders(Path home) {
    this.home = home;
  }

  <T> T with(Function<Path, T> work) {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(home), "load-");
      try {
        return work.apply(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot work in " + home, e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
