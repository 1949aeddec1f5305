package id.pantau.sample.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A Parquet file while it is written: row groups of a fixed number of rows, every column with a
 * dictionary, no compression, no statistics, no time. Its own writer because the bytes must not
 * change with the version of an engine, and because few kinds of column need few lines.
 */
final class ParquetFile implements TableWriter {
  private static final int GROUP_ROWS = 250_000;
  private static final String MAGIC = "PAR1";

  private final TableForm form;
  private final OutputStream out;
  private final List<ParquetColumn> columns;
  private final List<ParquetFooter.Group> groups = new ArrayList<>();
  private final Block pending;
  private final Bytes buffer = new Bytes();
  private long offset;

  ParquetFile(Path file, TableForm form) {
    this.form = form;
    this.columns = form.columns().stream().map(ParquetColumn::new).toList();
    this.pending = new Block(form.cells());
    try {
      this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.text(MAGIC);
    flush();
  }

  @Override
  public void write(Block block) {
    int from = 0;
    while (from < block.rows()) {
      int count = Math.min(GROUP_ROWS - pending.rows(), block.rows() - from);
      pending.append(block, from, count);
      from += count;
      if (pending.rows() == GROUP_ROWS) {
        group();
      }
    }
  }

  @Override
  public void close() {
    if (pending.rows() > 0) {
      group();
    }
    ParquetFooter.footer(form, groups, buffer);
    buffer.littleEndian(buffer.size());
    buffer.text(MAGIC);
    flush();
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void group() {
    List<ParquetFooter.Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int dictionary = columns.get(i).encode(cells(i), pending.rows(), buffer);
      Column column = form.columns().get(i);
      chunks.add(
          new ParquetFooter.Chunk(column, offset, dictionary, buffer.size(), pending.rows()));
      flush();
    }
    groups.add(new ParquetFooter.Group(chunks, pending.rows()));
    pending.clear();
  }

  private int[] cells(int column) {
    if (column < form.cells()) {
      return pending.column(column);
    }
    int[] none = new int[pending.rows()];
    Arrays.fill(none, -1);
    return none;
  }

  private void flush() {
    try {
      buffer.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    offset += buffer.size();
    buffer.clear();
  }
}
