package id.pantau.measure.aggregate;

import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.measure.report.ReportDeadline;
import id.pantau.measure.report.ReportLog;
import id.pantau.region.KnownRegions;
import id.pantau.warehouse.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reports of offices, one per dataset and working day: a report is due when its deadline is over,
 * or it came before. Before anybody ever reported none was due.
 */
final class ReportSql extends SumSql {

  ReportSql(Shape shape, List<Sum> sums, List<Dimension> categories) {
    super(shape, sums, categories);
  }

  @Override
  String name() {
    return "flow_reports";
  }

  @Override
  String reports() {
    return "reports_reports";
  }

  /** Of every office it is known whether it reported. */
  @Override
  Map<String, String> reported() {
    return Map.of(
        reports(),
        "%s AS (SELECT z.g, k.b, z.expected AS reported FROM size z CROSS JOIN stretch k)"
            .formatted(reports()));
  }

  @Override
  List<String> clauses() {
    return List.of(came(), ReportDeadline.clause("workday", days()), offices(), sums());
  }

  private String came() {
    return "came AS (%s)"
        .formatted(
            ReportLog.held(
                shape.question().known(),
                shape.within("office", 4) + " AND " + shape.during("day")));
  }

  /** From the first day that anybody reported up to that of levels, and never to come. */
  private String days() {
    return """
        SELECT day FROM (SELECT CAST(unnest(generate_series(DATE '%s', least(DATE '%s', DATE '%s', DATE '%s'),
          INTERVAL '1' DAY)) AS DATE) AS day) d
        WHERE day >= (SELECT min(day) FROM report_day)"""
        .formatted(shape.days().start(), shape.days().end(), shape.levelDay(), shape.knownBy());
  }

  private static String offices() {
    return """
        report_office AS (SELECT p.unit AS office, p.g, %s AS hours
          FROM place p LEFT JOIN (%s) z ON z.code = p.unit)"""
        .formatted(ReportDeadline.hours("z.time_zone"), KnownRegions.ZONES);
  }

  private String sums() {
    String keys =
        categories.stream()
            .map(each -> ", %s AS %s".formatted(category(each), each.key()))
            .collect(Collectors.joining());
    return """
        %s AS (SELECT r.g, %s AS b%s%s FROM (
            SELECT o.*, w.day, d.dataset, c.first_ms, c.origin, w.over_ms - o.hours * 3600000 AS due_ms
            FROM report_office o CROSS JOIN workday w CROSS JOIN (VALUES %s) AS d(dataset)
            LEFT JOIN came c ON c.office = o.office AND c.day = w.day AND c.dataset = d.dataset) r
          WHERE (first_ms IS NOT NULL OR due_ms <= %d) AND %s GROUP BY ALL)"""
        .formatted(
            name(),
            shape.stretch("r.day"),
            keys,
            SumSql.columns(sums, sum -> "origin", sum -> "origin"),
            Fact.datasets().stream()
                .map(each -> "(%s)".formatted(Sql.literal(each)))
                .collect(Collectors.joining(", ")),
            shape.moment().toEpochMilli(),
            only());
  }

  private String only() {
    var all = new ArrayList<>(List.of("true"));
    shape
        .question()
        .where()
        .only()
        .forEach((dimension, values) -> all.add(Sql.in(category(dimension), values)));
    return String.join(" AND ", all);
  }

  private static String category(Dimension dimension) {
    return dimension == Dimension.WEEKDAY
        ? "CAST(date_part('isodow', r.day) AS VARCHAR)"
        : "r." + dimension.column();
  }
}
