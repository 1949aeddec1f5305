package id.pantau.inbox;

import id.pantau.load.ManifestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file in the inbox, as it was at a look.
 *
 * @param file where it lies
 * @param dataset the subfolder it lies in; null when it lies in the inbox itself
 * @param stamp of the file
 * @param manifest of the manifest beside it; null when there is none
 */
record Arrival(Path file, @Nullable String dataset, Stamp stamp, @Nullable Stamp manifest) {

  /** A file as it is now; empty when it has gone. */
  static Optional<Arrival> of(Path file, @Nullable String dataset) throws IOException {
    try {
      Path manifest = manifest(file);
      return Optional.of(
          new Arrival(
              file,
              dataset,
              Stamp.of(file),
              Files.isRegularFile(manifest) ? Stamp.of(manifest) : null));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }

  /** Whether it is still the same file with the same manifest. */
  boolean unchanged() throws IOException {
    return of(file, dataset).equals(Optional.of(this));
  }

  String name() {
    return String.valueOf(file.getFileName());
  }

  Path manifestFile() {
    return manifest(file);
  }

  private static Path manifest(Path file) {
    return file.resolveSibling(file.getFileName() + ManifestFile.SUFFIX);
  }
}
