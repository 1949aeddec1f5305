package id.pantau.ingest.read.normal;

import java.util.Optional;

/**
 * How a column becomes normal.
 *
 * @param column SQL for the value as it stands
 * @param join to the table of rewritten values; empty when every value is normal already
 * @param misfits whether some of the values in normal form are not of the field's type
 */
record Rewriter(String column, Optional<Join> join, boolean misfits) {

  /**
   * A table with {@code raw} and {@code normal}.
   *
   * @param on SQL condition
   */
  record Join(String table, String on) {}

  /** It is normal as it stands. */
  static Rewriter none(String column) {
    return new Rewriter(column, Optional.empty(), false);
  }

  /** SQL for the value in normal form. */
  String value() {
    return join.map(
            j ->
                "CASE WHEN %1$s.raw IS NOT NULL THEN %1$s.normal ELSE %2$s END"
                    .formatted(j.table(), column))
        .orElse(column);
  }

  /** SQL to be put behind the raw rows. */
  String from() {
    return join.map(j -> " LEFT JOIN " + j.table() + " ON " + j.on()).orElse("");
  }
}
