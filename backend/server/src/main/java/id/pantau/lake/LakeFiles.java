package id.pantau.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of the lake: {@code batches/DATASET/VERSION.parquet}, {@code log/VERSION.json} and
 * {@code log/VERSION.parquet}. A file appears under its name only when it is whole and on disk.
 */
final class LakeFiles {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  LakeFiles(Path folder) {
    this.folder = folder;
    create(folder.resolve("log"));
    create(folder.resolve("tmp"));
  }

  Path batch(String dataset, long version) {
    return create(folder.resolve("batches").resolve(dataset)).resolve(number(version) + ".parquet");
  }

  Path decisions(long version) {
    return folder.resolve("log").resolve(number(version) + ".parquet");
  }

  Path temporary(String name) {
    return folder.resolve("tmp").resolve(name);
  }

  private static String number(long version) {
    return "%010d".formatted(version);
  }

  private static Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + folder, e);
    }
  }

  /** Puts a finished file to disk and under its name, and says its SHA-256. */
  String publish(Path temporary, Path target) {
    try {
      sync(temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(parent(target));
      return Fingerprint.of(target);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  void publish(Manifest manifest) {
    Path temporary = temporary(number(manifest.version()) + ".json");
    try {
      Files.write(temporary, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + temporary, e);
    }
    publish(temporary, folder.resolve("log").resolve(number(manifest.version()) + ".json"));
  }

  /** Every acceptance, oldest first. */
  List<Manifest> manifests() {
    try (Stream<Path> files = Files.list(folder.resolve("log"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(LakeFiles::readManifest)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the log in " + folder, e);
    }
  }

  private static Manifest readManifest(Path file) {
    return JSON.readValue(file.toFile(), Manifest.class);
  }
}
