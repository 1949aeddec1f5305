package id.pantau.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of the lake: {@code batches/DATASET/VERSION.parquet}, {@code log/VERSION.json} and
 * {@code log/VERSION.parquet}. A file appears under its name only when it is whole and on disk.
 * Beside them {@code attempts.jsonl}, which grows by a line with every file that is handed in.
 */
final class LakeFiles {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String MANIFEST = ".json";

  private final Path folder;

  LakeFiles(Path folder) {
    this.folder = folder;
    create(log());
    create(folder.resolve("tmp"));
  }

  private Path log() {
    return folder.resolve("log");
  }

  Path batch(String dataset, long version) {
    return folder.resolve("batches").resolve(dataset).resolve(number(version) + ".parquet");
  }

  Path decisions(long version) {
    return log().resolve(number(version) + ".parquet");
  }

  Path manifest(long version) {
    return log().resolve(number(version) + MANIFEST);
  }

  Path attempts() {
    return folder.resolve("attempts.jsonl");
  }

  /** Where a batch or its decisions lie until they get their name. */
  Path temporary(Path target) {
    Path kind = target.getParent();
    return folder
        .resolve("tmp")
        .resolve((kind == null ? "" : kind.getFileName() + "-") + target.getFileName());
  }

  /** Takes a finished file in under a temporary name; on one disk that copies nothing. */
  void adopt(Path file, Path temporary) {
    try {
      Files.deleteIfExists(temporary);
      try {
        Files.createLink(temporary, file);
      } catch (UnsupportedOperationException | FileSystemException otherDisk) {
        Files.copy(file, temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take in " + file, e);
    }
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

  /** Puts a finished temporary file to disk and under its name. */
  void publish(Path target) {
    Path temporary = temporary(target);
    Path home = create(parent(target));
    try {
      sync(temporary);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      sync(home);
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
    Path target = manifest(manifest.version());
    Path temporary = temporary(target);
    try {
      Files.write(temporary, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + temporary, e);
    }
    publish(target);
  }

  /** What an acceptance that came to nothing left behind. */
  void clearTemporary() {
    try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder.resolve("tmp"), e);
    }
  }

  /** The versions that the log has, in order, above one. */
  LongStream versionsAfter(long version) {
    try (Stream<Path> files = Files.list(log())) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).toList();
      return names.stream()
          .filter(name -> name.endsWith(MANIFEST))
          .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
          .filter(found -> found > version)
          .sorted();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the log in " + folder, e);
    }
  }

  boolean hasManifest(long version) {
    return Files.exists(manifest(version));
  }

  Manifest readManifest(long version) {
    return JSON.readValue(manifest(version).toFile(), Manifest.class);
  }
}
