package id.pantau.lake;

import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;

/**
 * How many reports stand in the temporary table {@code changed_report}, and between which offices
 * and days: written into a statement as numbers, these bounds let the engine skip what lies outside
 * without reading it.
 */
record Reports(long count, String bounds) {

  /** The statement's own names of office and day stand in their places later. */
  private static final String OFFICE = "${office}";

  private static final String DAY = "${day}";

  static Reports of(Session session) {
    return session
        .query(
            Sql.of(
                """
                SELECT count(*) AS n, coalesce(min(office), '') AS first, coalesce(max(office), '') AS last,
                  coalesce(min(day), DATE '0001-01-01') AS from_day, coalesce(max(day), DATE '0001-01-01') AS to_day
                FROM changed_report
                """),
            row ->
                new Reports(
                    row.whole("n"),
                    "%s BETWEEN %s AND %s AND %s BETWEEN DATE '%s' AND DATE '%s'"
                        .formatted(
                            OFFICE,
                            Sql.literal(row.text("first")),
                            Sql.literal(row.text("last")),
                            DAY,
                            row.date("from_day"),
                            row.date("to_day"))))
        .getFirst();
  }

  /** The condition that joins a table to {@code changed_report c}. */
  String match(String office, String day) {
    return "c.office = %s AND c.day = %s AND %s"
        .formatted(office, day, bounds.replace(OFFICE, office).replace(DAY, day));
  }
}
