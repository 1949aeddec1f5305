package id.pantau.ingest.read.normal;

import id.pantau.dataset.Field;
import id.pantau.warehouse.Row;
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
  static Values of(Session session, Field field, String column) {
    var values = new Values(session, field);
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE %1$s AS
        SELECT raw, n, starts_with(raw, chr(31)) AS typed,
          trim(regexp_replace(raw, '^[\\x1F'']|\\x{A0}', '', 'g')) AS t
        FROM (SELECT %2$s AS raw, count(*) AS n FROM %3$s WHERE %2$s IS NOT NULL GROUP BY 1)
        """
            .formatted(values.table, column, Raw.VIEW));
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
   * What has to be done with a column.
   *
   * @param rewritten whether some value is not in normal form as it stands
   * @param misfits whether some value has no form of the field's type
   */
  record Verdict(boolean rewritten, boolean misfits) {}

  /**
   * Rewrites the values.
   *
   * @param expression SQL over {@code t} and {@code typed}; NULL where a value stays as it stands
   */
  Verdict rewrite(String expression) {
    String empty = field.required() ? "t = ''" : "lower(t) IN ('', '-', '–', 'n/a', 'tidak ada')";
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE %s AS
        SELECT raw, normal, normal IS DISTINCT FROM raw AS differs, NOT (%s) AS misfit FROM (
          SELECT raw, CASE WHEN %s THEN NULL ELSE coalesce(%s, CASE WHEN typed THEN t ELSE raw END) END AS normal
          FROM %s)
        """
            .formatted(normal, FieldTypes.fits(field.type(), "normal"), empty, expression, table));
    return session
        .query(
            Sql.of(
                "SELECT coalesce(bool_or(differs), false) AS rewritten, coalesce(bool_or(misfit), false) AS misfits FROM "
                    + normal),
            Values::verdict)
        .getFirst();
  }

  private static Verdict verdict(Row row) {
    return new Verdict(row.truth("rewritten"), row.truth("misfits"));
  }

  String normal() {
    return normal;
  }

  void drop() {
    session.execute("DROP TABLE IF EXISTS " + table);
    session.execute("DROP TABLE IF EXISTS " + normal);
  }
}
