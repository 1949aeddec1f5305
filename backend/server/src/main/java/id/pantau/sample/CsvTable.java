package id.pantau.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes one CSV file: UTF-8, commas, LF, never a quote. Times faster than formatting strings,
 * which matters at a first start.
 */
final class CsvTable implements AutoCloseable {
  private static final int ROOM = 1 << 16;
  private static final int LONGEST_ROW = 512;
  private static final byte[][] DATES = dates();

  private final OutputStream out;
  private final byte[] buffer = new byte[ROOM];
  private int used;
  private int rows;

  CsvTable(Path folder, String name, String header) {
    try {
      this.out = Files.newOutputStream(folder.resolve(name + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    put(header.getBytes(StandardCharsets.UTF_8));
    buffer[used++] = '\n';
  }

  /** The day of an index, as the next cell. */
  CsvTable day(int index) {
    return cell(DATES[index]);
  }

  /** A text without comma, quote or line end, as the next cell. */
  CsvTable text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (byte each : bytes) {
      if (each == ',' || each == '"' || (each < ' ' && each >= 0)) {
        throw new IllegalArgumentException("needs quotes: " + text);
      }
    }
    return cell(bytes);
  }

  /** A count, as the next cell. */
  CsvTable count(int count) {
    return cell(Integer.toString(count).getBytes(StandardCharsets.US_ASCII));
  }

  /** Ends the row. */
  void end() {
    buffer[used - 1] = '\n';
    rows++;
    if (used > ROOM - LONGEST_ROW) {
      flush();
    }
  }

  int rows() {
    return rows;
  }

  @Override
  public void close() {
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CsvTable cell(byte[] bytes) {
    put(bytes);
    buffer[used++] = ',';
    return this;
  }

  private void put(byte[] bytes) {
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
  }

  private void flush() {
    try {
      out.write(buffer, 0, used);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    used = 0;
  }

  private static byte[][] dates() {
    byte[][] dates = new byte[SamplePeriod.DAYS][];
    for (int i = 0; i < dates.length; i++) {
      dates[i] = SamplePeriod.date(i).toString().getBytes(StandardCharsets.US_ASCII);
    }
    return dates;
  }
}
