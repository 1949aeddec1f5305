package id.pantau.ingest.read.text;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Unpacks gzip, and stops where it swells too much. */
public final class Inflating {

  private static final int BUFFER = 1 << 16;

  private final String source;
  private final Limits limits;

  /**
   * @param source the file's name, in words
   */
  public Inflating(String source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /**
   * Unpacks.
   *
   * @throws RefusedFileException when it is damaged, cut off or too large
   */
  public void inflate(Path from, Path to) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(from), BUFFER);
        OutputStream out = Files.newOutputStream(to)) {
      copy(in, out);
    } catch (EOFException | ZipException e) {
      throw new RefusedFileException(
          Refusal.UNREADABLE, source, "its gzip data is damaged or cut off; pack it again");
    }
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    var buffer = new byte[BUFFER];
    long bytes = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      bytes += n;
      if (bytes > limits.inflatedBytes()) {
        throw new RefusedFileException(
            Refusal.INFLATES_TOO_MUCH,
            source,
            "unpacked it is larger than %d MB".formatted(limits.inflatedBytes() >> 20));
      }
      out.write(buffer, 0, n);
    }
  }
}
