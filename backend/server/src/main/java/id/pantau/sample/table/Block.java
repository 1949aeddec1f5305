package id.pantau.sample.table;

import java.util.Arrays;

/** Rows in memory, by column; grows as needed. */
public final class Block {
  private static final int ROOM = 64;

  private final int[][] columns;
  private int rows;

  public Block(int width) {
    this.columns = new int[width][ROOM];
  }

  /** Adds a row, one int for each column. */
  public void add(int... cells) {
    add(1, cells);
  }

  /** Adds the same row several times. */
  public void add(int times, int[] cells) {
    if (cells.length != columns.length) {
      throw new IllegalArgumentException(cells.length + " cells for " + columns.length);
    }
    reserve(rows + times);
    for (int i = 0; i < cells.length; i++) {
      Arrays.fill(columns[i], rows, rows + times, cells[i]);
    }
    rows += times;
  }

  public int rows() {
    return rows;
  }

  /** The cells of a column; only the first {@link #rows()} mean anything. */
  int[] column(int index) {
    return columns[index];
  }

  public int width() {
    return columns.length;
  }

  /** Adds all rows of another block. */
  public void append(Block other) {
    append(other, 0, other.rows);
  }

  /** Adds the rows of another block with a count each that many times, the count as 1. */
  public void appendOneByOne(Block other, int from, int to, int count) {
    int[] row = new int[columns.length];
    for (int i = from; i < to; i++) {
      for (int c = 0; c < row.length; c++) {
        row[c] = other.columns[c][i];
      }
      row[count] = 1;
      add(other.columns[count][i], row);
    }
  }

  /** One cell. */
  public int cell(int row, int column) {
    return columns[column][row];
  }

  /** The sum of a column. */
  public long sum(int column) {
    long sum = 0;
    for (int i = 0; i < rows; i++) {
      sum += columns[column][i];
    }
    return sum;
  }

  /** Adds some rows of another block to the end of this one. */
  void append(Block other, int from, int count) {
    reserve(rows + count);
    for (int i = 0; i < columns.length; i++) {
      System.arraycopy(other.columns[i], from, columns[i], rows, count);
    }
    rows += count;
  }

  public void clear() {
    rows = 0;
  }

  private void reserve(int needed) {
    int room = columns[0].length;
    if (needed > room) {
      int more = Math.max(needed, room + room / 2);
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], more);
      }
    }
  }
}
