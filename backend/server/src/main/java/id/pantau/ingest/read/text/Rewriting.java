package id.pantau.ingest.read.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies the rows below the headings as UTF-8 with plain newlines; a blank row becomes one of empty
 * values, so that rows keep their numbers.
 */
final class Rewriting {

  private static final int BUFFER = 1 << 18;

  private final Path from;
  private final Path to;
  private final Head head;
  private final Encoding encoding;
  private final byte[][] utf8;
  private final byte[] emptyRow;
  private long row = 1;
  private boolean quoted;
  private boolean blank = true;
  private boolean mayOpen = true;

  Rewriting(Path from, Path to, Head head, Encoding encoding) {
    this.from = from;
    this.to = to;
    this.head = head;
    this.encoding = encoding;
    this.utf8 = table(encoding);
    this.emptyRow =
        String.valueOf(head.delimiter())
            .repeat(head.headings().size() - 1)
            .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[][] table(Encoding encoding) {
    var table = new byte[256][];
    for (int i = 0; i < 256; i++) {
      var one = new byte[] {(byte) i};
      table[i] =
          encoding == Encoding.WINDOWS_1252
              ? encoding.decode(one).getBytes(StandardCharsets.UTF_8)
              : one;
    }
    return table;
  }

  /**
   * Copies.
   *
   * @param end offset behind the last row of data
   * @return how many rows there are now
   */
  long rewrite(long end) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from), BUFFER);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), BUFFER)) {
      in.skipNBytes(encoding.mark());
      copy(in, out, end - encoding.mark());
    }
    return row - 1 - head.headingRow();
  }

  private void copy(InputStream in, OutputStream out, long bytes) throws IOException {
    int before = 0;
    for (long i = 0; i < bytes; i++) {
      int b = in.read();
      if (!quoted && before == '\r' && b != '\n') {
        newline(out);
      }
      before = b;
      one(b, out);
    }
    newline(out);
  }

  private void one(int b, OutputStream out) throws IOException {
    if (!quoted && b == '\n') {
      newline(out);
    } else if (quoted || b != '\r') {
      blank = false;
      write(b, out);
    }
    turn(b);
  }

  /** A quote counts at the start of a cell, inside quotes, and right behind a closing one. */
  private void turn(int b) {
    if (b == '"' && (quoted || mayOpen)) {
      quoted = !quoted;
      mayOpen = true;
    } else {
      mayOpen = b == head.delimiter() || b == '\n' || b == '\r';
    }
  }

  private void write(int b, OutputStream out) throws IOException {
    if (row > head.headingRow()) {
      out.write(utf8[b]);
    }
  }

  private void newline(OutputStream out) throws IOException {
    if (row > head.headingRow()) {
      if (blank) {
        out.write(emptyRow);
      }
      out.write('\n');
    }
    row++;
    blank = true;
  }
}
