package id.pantau.ingest.read.normal;

import java.util.Optional;

/**
 * How a column becomes normal.
 *
 * @param column SQL for the value as it stands
 * @param join to the table of rewritten values; empty when every value is normal already
 */
record Rewriter(String column, Optional<Join> join) {

  /**
   * A table with {@code raw} and {@code normal}.
   *
   * @param on SQL condition
   */
  record Join(String table, String on) {}

  static Rewriter none(String column) {
    return new Rewriter(column, Optional.empty());
  }

  /** SQL for the value in normal form. */
  String value() {
    return join.map(
            j ->
                "CASE WHEN %1$s.raw IS NOT NULL THEN %1$s.normal ELSE %2$s END"
                    .formatted(j.table(), column))
        .orElse(column);
  }

  /** SQL to be put behind the raw table. */
  String from() {
    return join.map(j -> " LEFT JOIN " + j.table() + " ON " + j.on()).orElse("");
  }
}
