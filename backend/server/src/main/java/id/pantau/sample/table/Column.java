package id.pantau.sample.table;

import java.util.List;

/** One column of a table. In a block each of its cells is one int. */
public sealed interface Column {

  String name();

  /**
   * A text out of a list; the int is the position in it, -1 for none.
   *
   * @param values every text that may occur
   * @param required whether each row has one
   */
  record Text(String name, List<String> values, Presence required) implements Column {
    public Text {
      values = List.copyOf(values);
    }
  }

  /** A calendar day; the int is days since 1970-01-01. */
  record Day(String name) implements Column {}

  /** A count; the int is the count. */
  record Count(String name) implements Column {}

  /** Whether a cell may be empty. */
  enum Presence {
    REQUIRED,
    OPTIONAL
  }
}
