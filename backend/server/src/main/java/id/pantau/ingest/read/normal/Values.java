package id.pantau.ingest.read.normal;

import id.pantau.dataset.Field;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;

/**
 * The distinct values of a column, few where rows are many: what is decided and rewritten is
 * decided and rewritten here.
 */
final class Values {

  private final Session session;
  private final Field field;
  private final String table;
  private final String normal;

  private Values(Session session, Field field) {
    this.session = session;
    this.field = field;
    this.table = Raw.temporary("values", field.name());
    this.normal = Raw.temporary("normal", field.name());
  }

  /** Collects them: as they stand ({@code raw}), trimmed ({@code t}), typed or not, how often. */
  static Values of(Session session, Raw raw, Field field, String column) {
    var values = new Values(session, field);
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE %1$s AS
        SELECT raw, n, starts_with(raw, chr(31)) AS typed,
          trim(regexp_replace(raw, '^[\\x1F'']|\\x{A0}', '', 'g')) AS t
        FROM (SELECT %2$s AS raw, count(*) AS n FROM %3$s WHERE %4$s AND %2$s IS NOT NULL GROUP BY 1)
        """
            .formatted(values.table, column, raw.table(), raw.rows()));
    return values;
  }

  Field field() {
    return field;
  }

  Session session() {
    return session;
  }

  String table() {
    return table;
  }

  /**
   * Rewrites the values.
   *
   * @param expression SQL over {@code t} and {@code typed}; NULL where a value stays as it stands
   */
  Rewrite rewrite(String expression) {
    String empty = field.required() ? "t = ''" : "lower(t) IN ('', '-', '–', 'n/a', 'tidak ada')";
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE %s AS
        SELECT raw, normal FROM (
          SELECT raw, CASE WHEN %s THEN NULL ELSE coalesce(%s, CASE WHEN typed THEN t ELSE raw END) END AS normal
          FROM %s)
        WHERE normal IS DISTINCT FROM raw
        """
            .formatted(normal, empty, expression, table));
    boolean any =
        session
            .query(
                Sql.of("SELECT count(*) > 0 AS any_row FROM " + normal),
                row -> row.truth("any_row"))
            .getFirst();
    return any ? Rewrite.BY_TABLE : Rewrite.NONE;
  }

  String normal() {
    return normal;
  }

  void drop() {
    session.execute("DROP TABLE IF EXISTS " + table);
    session.execute("DROP TABLE IF EXISTS " + normal);
  }

  /** Whether a column needs rewriting. */
  enum Rewrite {
    NONE,
    BY_TABLE
  }
}
