package id.pantau.measure.report;

import id.pantau.lake.Lake;
import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.region.RegionCode;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which office-days were reported, and when: one statement for any number of offices and days. */
public final class OfficeReports {

  private final Warehouse warehouse;
  private final Lake lake;

  public OfficeReports(Warehouse warehouse, Lake lake) {
    this.warehouse = warehouse;
    this.lake = lake;
  }

  /**
   * The newest day that at least one in ten of the offices of the nation that ever reported did
   * report: one wrong year would else make all others silent. Empty when none ever did.
   */
  public Optional<LocalDate> newestDay(DailyDataset dataset, Known known) {
    return warehouse
        .query(
            Sql.of(
                """
                WITH held AS (%s)
                SELECT max(day) AS day FROM (SELECT day, count(*) AS offices FROM held GROUP BY day) d
                WHERE 10 * offices >= (SELECT count(DISTINCT office) FROM held)
                """
                    .formatted(holding(dataset, version(known)))),
            row -> Optional.ofNullable(row.optionalDate("day")))
        .getFirst();
  }

  /** The days of the span of which a report holds. */
  public List<ReportedDay> days(ReportQuery query) {
    return warehouse.query(Sql.of(daysSql(query)), OfficeReports::day);
  }

  private String daysSql(ReportQuery query) {
    return """
        WITH held AS (%1$s), counted AS (
          SELECT report_office AS office, report_day AS day, CAST(sum(%2$s) AS DOUBLE) AS value
          FROM %3$s r WHERE %4$s AND %5$s GROUP BY report_office, report_day
        )
        SELECT h.office, h.day, h.first_ms, h.reports - 1 AS replaced, coalesce(c.value, 0) AS value
        FROM held h LEFT JOIN counted c ON c.office = h.office AND c.day = h.day
        """
        .formatted(
            held(query, within("day", query)),
            Sql.name(query.dataset().counted()),
            rows(query),
            offices("report_office", query),
            within("report_day", query));
  }

  private static String held(ReportQuery query, String which) {
    return ReportLog.held(
        query.known(),
        "dataset = '%s' AND %s AND %s"
            .formatted(query.dataset().dataset(), offices("office", query), which));
  }

  private static ReportedDay day(Row row) {
    return new ReportedDay(
        new RegionCode(row.text("office")),
        row.date("day"),
        Instant.ofEpochMilli(row.whole("first_ms")),
        (int) row.whole("replaced"),
        row.number("value"));
  }

  /** The last report of each office up to the end of the span, however long ago. */
  public List<LastReport> last(ReportQuery query) {
    return warehouse.query(
        Sql.of(
            "SELECT office, max(day) AS day, max(last_ms) AS at_ms FROM (%s) h GROUP BY office"
                .formatted(held(query, "day <= DATE '%s'".formatted(query.span().end())))),
        row ->
            new LastReport(
                new RegionCode(row.text("office")),
                row.date("day"),
                Instant.ofEpochMilli(row.whole("at_ms"))));
  }

  /**
   * The days of the span of which a report was held back.
   *
   * @param by the moment up to which
   */
  public Set<OfficeDay> held(ReportQuery query, Instant by) {
    return warehouse
        .query(
            Sql.of(
                "SELECT DISTINCT office, day FROM held_report WHERE dataset = '%s' AND at_ms <= %d AND %s AND %s"
                    .formatted(
                        query.dataset().dataset(),
                        by.toEpochMilli(),
                        offices("office", query),
                        within("day", query))),
            row -> new OfficeDay(new RegionCode(row.text("office")), row.date("day")))
        .stream()
        .collect(Collectors.toSet());
  }

  /** Decisions that hold and say something. */
  private static String holding(DailyDataset dataset, long version) {
    return """
        SELECT office, day, from_version FROM decision WHERE dataset = '%1$s' AND batch_id IS NOT NULL
          AND from_version <= %2$d AND %2$d < to_version"""
        .formatted(dataset.dataset(), version);
  }

  private String rows(ReportQuery query) {
    String dataset = query.dataset().dataset();
    return switch (query.known()) {
      case Known.Now now -> dataset;
      case Known.Then then -> "(" + lake.rowsAt(dataset, then.version()) + ")";
    };
  }

  /** What holds now holds for good, as far as anyone knows. */
  private static long version(Known known) {
    return known.version(Long.MAX_VALUE - 1);
  }

  private static String offices(String column, ReportQuery query) {
    return query.offices().stream()
        .map(RegionCode::digits)
        .collect(Collectors.joining("', '", column + " IN ('", "')"));
  }

  private static String within(String column, ReportQuery query) {
    return "%s BETWEEN DATE '%s' AND DATE '%s'"
        .formatted(column, query.span().start(), query.span().end());
  }
}
