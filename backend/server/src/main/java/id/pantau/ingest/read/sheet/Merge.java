package id.pantau.ingest.read.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A merged range; rows and columns counted from 1 and 0.
 *
 * @param name as the workbook writes it, {@code A2:A9}
 */
record Merge(String name, int firstRow, int lastRow, int firstColumn, int lastColumn) {

  private static final Pattern RANGE =
      Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

  /** Reads a range; one that is none covers nothing. */
  static Merge parse(String name) {
    Matcher range = RANGE.matcher(name);
    return range.matches()
        ? new Merge(
            name,
            Integer.parseInt(range.group(2)),
            Integer.parseInt(range.group(4)),
            column(range.group(1)),
            column(range.group(3)))
        : new Merge(name, 0, 0, -1, -1);
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
  }

  /** Whether it spans several rows of one column: its value is that of each of them. */
  boolean isDown() {
    return lastRow > firstRow && firstColumn == lastColumn;
  }

  boolean hasRow(int row) {
    return row > firstRow && row <= lastRow;
  }
}
