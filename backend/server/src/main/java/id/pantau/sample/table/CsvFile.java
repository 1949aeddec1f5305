package id.pantau.sample.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A CSV file while it is written. */
final class CsvFile implements TableWriter {
  private static final int ROOM = 1 << 16;

  private final TableForm form;
  private final OutputStream out;
  private final Bytes buffer = new Bytes();
  private final Map<Integer, byte[]> days = new HashMap<>();
  private final List<byte[][]> texts;

  CsvFile(Path file, TableForm form) {
    this.form = form;
    this.texts = form.columns().stream().map(CsvFile::texts).toList();
    try {
      this.out = Files.newOutputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.text(form.columns().stream().map(Column::name).collect(Collectors.joining(",")));
    buffer.put('\n');
  }

  @Override
  public void write(Block block) {
    for (int row = 0; row < block.rows(); row++) {
      for (int i = 0; i < form.cells(); i++) {
        cell(i, block.column(i)[row]);
        buffer.put(',');
      }
      if (form.cells() == form.columns().size()) {
        buffer.dropLast();
      }
      buffer.put('\n');
      if (buffer.size() > ROOM) {
        flush();
      }
    }
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

  private void cell(int column, int value) {
    switch (form.columns().get(column)) {
      case Column.Text text -> {
        if (value >= 0) {
          buffer.put(texts.get(column)[value]);
        }
      }
      case Column.Day day -> buffer.put(days.computeIfAbsent(value, CsvFile::day));
      case Column.Count count -> buffer.decimal(value);
    }
  }

  private void flush() {
    try {
      buffer.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.clear();
  }

  private static byte[] day(int epochDay) {
    return LocalDate.ofEpochDay(epochDay).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[][] texts(Column column) {
    return column instanceof Column.Text text
        ? text.values().stream().map(CsvFile::unquoted).toArray(byte[][]::new)
        : new byte[0][];
  }

  private static byte[] unquoted(String text) {
    if (text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ')) {
      throw new IllegalArgumentException("needs quotes: " + text);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
