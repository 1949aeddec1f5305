package id.pantau.lake.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A text file that only grows, one line an attempt. A line that a dying process or a full disk cut
 * off stays as it is, and the next one begins behind it: who reads leaves out what is no whole
 * line.
 */
final class AttemptFile {

  private final Path path;

  AttemptFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  boolean exists() {
    return Files.exists(path);
  }

  /** Puts a line to disk. */
  void append(String line) throws IOException {
    try (FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      file.position(file.size());
      ByteBuffer bytes = UTF_8.encode((endsInALine(file) ? "" : "\n") + line + "\n");
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
      file.force(true);
    }
  }

  private static boolean endsInALine(FileChannel file) throws IOException {
    if (file.size() == 0) {
      return true;
    }
    ByteBuffer last = ByteBuffer.allocate(1);
    file.read(last, file.size() - 1);
    return last.get(0) == '\n';
  }
}
