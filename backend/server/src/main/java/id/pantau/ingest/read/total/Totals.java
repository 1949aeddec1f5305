package id.pantau.ingest.read.total;

import java.util.Map;

/**
 * What the row under a table states: control totals of the sender, no data.
 *
 * @param row where it stands, counted from 1
 * @param sums by field, as written there; under {@link #ROWS} the number of rows, if stated
 */
public record Totals(long row, Map<String, String> sums) {

  /** In place of a field: the number of rows. */
  public static final String ROWS = "*rows";

  public Totals {
    sums = Map.copyOf(sums);
  }
}
