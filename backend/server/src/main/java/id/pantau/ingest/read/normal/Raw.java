package id.pantau.ingest.read.normal;

import id.pantau.warehouse.Sql;
import java.util.Set;

/**
 * The rows of a file in the engine, as the temporary view {@link #VIEW}: {@code file_row}, counted
 * from 1 as a person counts, and {@code c0}, {@code c1} and so on by position in the file. Rows of
 * totals are left out.
 *
 * <p>A column is text, unless it is one of {@code typed}. A text that the file itself holds as a
 * number or a day begins with {@link #TYPED} and is in normal form already.
 *
 * @param typed positions of the columns that hold the field's own type
 */
public record Raw(Set<Integer> typed) {

  /** Name of the view. */
  public static final String VIEW = "reading_raw";

  /** Before a value that the file holds typed; no text can have it. */
  public static final char TYPED = 31;

  /** Every column is text. */
  public static final Raw TEXT = new Raw(Set.of());

  public Raw {
    typed = Set.copyOf(typed);
  }

  /** The column at a position in the file. */
  public static String column(int index) {
    return "c" + index;
  }

  static String temporary(String kind, String field) {
    return Sql.name(kind + "_of_" + field);
  }
}
