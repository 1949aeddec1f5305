package id.pantau.ingest.read.normal;

import id.pantau.warehouse.Sql;

/**
 * The rows of a file as text in the engine.
 *
 * <p>A value that the file itself holds as a number or a day, not as text, begins with {@link
 * #TYPED} and is in normal form already.
 *
 * @param table temporary; its columns are {@code c0}, {@code c1} and so on by position in the file
 * @param fileRow SQL for the number of the row in the file, counted from 1
 * @param rows SQL condition that leaves rows of totals out
 */
public record Raw(String table, String fileRow, String rows) {

  /** Before a value that the file holds typed; no text can have it. */
  public static final char TYPED = 31;

  /** The column at a position in the file. */
  public static String column(int index) {
    return "c" + index;
  }

  static String temporary(String kind, String field) {
    return Sql.name(kind + "_of_" + field);
  }
}
