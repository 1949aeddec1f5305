package id.pantau.graphql.random;

import java.util.Map;
import java.util.function.Function;

/**
 * Reports that were due: one per dataset, office and working day, from the first day that anybody
 * reported. All deadlines are years ago, so what came came as history and none was late.
 *
 * @param counted SQL of what one counts
 */
record ReportSql(Frame frame, String counted) implements MeasureSql {

  static Map<String, Function<Frame, MeasureSql>> measures() {
    return Map.of(
        "REPORTS_DUE", frame -> new ReportSql(frame, "1"),
        "REPORTS_RECEIVED",
            frame -> new ReportSql(frame, "CASE WHEN e.reported IS NULL THEN 0 ELSE 1 END"),
        "REPORTS_LATE", frame -> new ReportSql(frame, "0"));
  }

  @Override
  public Map<String, String> relations() {
    return Map.of(
        "due_report",
        """
        SELECT o.office, w.day, d.dataset, r.day AS reported, k.b
          FROM (SELECT DISTINCT office FROM unit) o
          CROSS JOIN (SELECT DISTINCT dataset FROM report) d CROSS JOIN workday w
          JOIN stretch k ON w.day BETWEEN k.first AND k.last AND w.day <= k.level_day
          LEFT JOIN report r ON r.office = o.office AND r.day = w.day AND r.dataset = d.dataset
          WHERE w.day >= (SELECT min(day) FROM report)""");
  }

  @Override
  public String figures() {
    return """
        SELECT u.g, e.b%s, sum(%s) AS a, 0 AS d FROM due_report e JOIN unit u USING (office)
          WHERE %s GROUP BY ALL"""
        .formatted(frame.categories(), counted, frame.passes());
  }

  /** Of every office it is known whether it reported. */
  @Override
  public String tellers(String figures) {
    return "SELECT u.g, k.b, count(*) AS n FROM unit u CROSS JOIN stretch k GROUP BY u.g, k.b";
  }
}
