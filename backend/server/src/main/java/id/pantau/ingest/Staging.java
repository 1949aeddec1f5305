package id.pantau.ingest;

import id.pantau.dataset.ReportKey;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.region.KnownRegions;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in a session, and which of its reports are held back: the view {@code staged}
 * of all of them, the table {@code report} of its office-days, the table {@code refused} of those
 * held back, the view {@code accepted} of the rows of the others.
 */
final class Staging {

  /** More office-days than a nation has in a quarter; a file with more wrong is wrong as such. */
  private static final int MOST_LISTED = 50_000;

  private static final int OTHERS_LISTED = 200;

  private final Session session;
  private final Resource resource;

  Staging(Session session, Resource resource) {
    this.session = session;
    this.resource = resource;
  }

  /** Counts the rows of each report. */
  void group() {
    session.execute(
        """
        CREATE OR REPLACE TEMP TABLE report AS
        SELECT report_office, report_day, count(*) AS row_count FROM staged GROUP BY report_office, report_day
        """);
  }

  /** The reports that the file stands for without rows. */
  void addCovered() {
    session.execute(
        """
        INSERT INTO report SELECT report_office, report_day, 0 FROM covered c
        WHERE NOT EXISTS (SELECT 1 FROM report r
          WHERE r.report_office = c.report_office AND r.report_day = c.report_day)
        """);
  }

  /** The fields in which a region's name stayed open. */
  Set<String> open() {
    return Set.copyOf(
        session.query(
            Sql.of("SELECT DISTINCT \"column\" AS field FROM unresolved"),
            row -> row.text("field")));
  }

  private long number(String sql) {
    return session.query(Sql.of(sql), row -> row.whole("n")).getFirst();
  }

  /**
   * The checks that rows break, with how many do. What is a matter of one column alone is looked at
   * among its different values first, which are few; what no value breaks no row does. The rest is
   * one pass over the rows.
   */
  Map<Check, Long> broken(List<Check> checks) {
    Set<Check> unbroken =
        checks.stream()
            .filter(Check::isOfValue)
            .collect(Collectors.groupingBy(Check::column))
            .entrySet()
            .stream()
            .flatMap(entry -> unbroken(entry.getKey(), entry.getValue()))
            .collect(Collectors.toSet());
    List<Check> suspects = checks.stream().filter(check -> !unbroken.contains(check)).toList();
    return suspects.isEmpty() ? Map.of() : count(suspects, "staged");
  }

  private Stream<Check> unbroken(String column, List<Check> checks) {
    String values = "(SELECT DISTINCT %s FROM staged)".formatted(Sql.name(column));
    Set<Check> broken = count(checks, values).keySet();
    return checks.stream().filter(check -> !broken.contains(check));
  }

  private Map<Check, Long> count(List<Check> checks, String rows) {
    String flags = numbered(checks, n -> checks.get(n).fails() + " AS f" + n);
    String counts = numbered(checks, n -> "count(*) FILTER (WHERE f%1$d) AS n%1$d".formatted(n));
    return session
        .query(
            Sql.of("SELECT %s FROM (SELECT %s FROM %s)".formatted(counts, flags, rows)),
            row -> broken(checks, row))
        .getFirst();
  }

  private static String numbered(List<Check> checks, IntFunction<String> column) {
    return IntStream.range(0, checks.size()).mapToObj(column).collect(Collectors.joining(", "));
  }

  private static Map<Check, Long> broken(List<Check> checks, Row row) {
    var broken = new LinkedHashMap<Check, Long>();
    for (int n = 0; n < checks.size(); n++) {
      long rows = row.whole("n" + n);
      if (rows > 0) {
        broken.put(checks.get(n), rows);
      }
    }
    return broken;
  }

  /** The first rows that break the check. */
  List<Violation> violations(Check check, int most) {
    return session.query(
        Sql.of(
            """
            SELECT b.file_row, b.value, u.candidates FROM (
              SELECT file_row, %s AS value, %s AS bad FROM staged) b
            LEFT JOIN unresolved u ON u.file_row = b.file_row AND u."column" = %s
            WHERE b.bad ORDER BY b.file_row LIMIT %d
            """
                .formatted(check.value(), check.fails(), Sql.literal(check.column()), most)),
        row ->
            new Violation(
                row.whole("file_row"),
                check.column(),
                check.rule(),
                row.optionalText("value"),
                candidates(row)));
  }

  private static List<String> candidates(Row row) {
    String all = row.optionalText("candidates");
    return all == null || all.isEmpty() ? List.of() : List.of(all.split("; "));
  }

  /** Holds back the reports that a failed check touches. */
  void hold(List<Check> failed) {
    session.execute(
        "CREATE OR REPLACE TEMP TABLE refused AS SELECT DISTINCT report_office, report_day, false AS in_doubt FROM staged WHERE "
            + anyOf(failed));
    if (!failed.isEmpty()) {
      session.execute(inDoubt(failed));
    }
    session.execute(
        "CREATE OR REPLACE TEMP VIEW accepted AS SELECT * FROM staged"
            + (refusedReports() == 0 ? "" : WITHOUT_REFUSED));
  }

  private static String anyOf(Collection<Check> checks) {
    return Stream.concat(Stream.of("false"), checks.stream().map(c -> "(" + c.fails() + ")"))
        .collect(Collectors.joining(" OR "));
  }

  private static final String WITHOUT_REFUSED =
      """
       WHERE NOT EXISTS (SELECT 1 FROM refused r
        WHERE r.report_office = staged.report_office AND r.report_day = staged.report_day)
      """;

  /**
   * A row whose office or day cannot be told, or cannot be, may belong to any report that it could
   * be of, which without it would pass for whole, with rows or, where it is covered, without: to
   * the offices that its place allows, else to all of its province, else to all; on its day, or on
   * every one.
   */
  private String inDoubt(List<Check> failed) {
    ReportKey key = resource.reportKey();
    String noOffice =
        key.office() == null
            ? "false"
            : "s.report_office NOT IN (%s)".formatted(KnownRegions.OFFICES);
    return """
        INSERT INTO refused SELECT DISTINCT r.report_office, r.report_day, true FROM report r
        JOIN (SELECT DISTINCT s.report_day, s.no_day,
            CASE WHEN s.report_office = '%1$s' THEN coalesce(u.offices, '')
              WHEN NOT (%2$s) THEN s.report_office
              WHEN substr(s.report_office, 1, 2) IN (SELECT code FROM provinces) THEN substr(s.report_office, 1, 2)
              ELSE '' END AS offices
          FROM (SELECT file_row, report_office, report_day, coalesce(%3$s, false) AS no_day FROM staged) s
          LEFT JOIN unresolved u ON u.file_row = s.file_row AND u."column" = %4$s
          WHERE s.no_day OR %2$s) d
        ON (d.offices = '' OR contains(d.offices, r.report_office)
            OR length(d.offices) = 2 AND starts_with(r.report_office, d.offices))
          AND (d.report_day = r.report_day OR d.no_day)
        WHERE NOT EXISTS (SELECT 1 FROM refused o
          WHERE o.report_office = r.report_office AND o.report_day = r.report_day)
        """
        .formatted(
            TypedRows.NO_OFFICE,
            noOffice,
            noDay(failed, key),
            key.office() == null ? "NULL" : Sql.literal(key.office()));
  }

  /** Whether the day itself is wrong or missing; one that is only not covered is right as a day. */
  private static String noDay(List<Check> failed, ReportKey key) {
    String wrong =
        anyOf(
            failed.stream()
                .filter(check -> check.column().equals(key.day()))
                .filter(check -> check.rule() != Rule.COVERAGE)
                .toList());
    return key.day() == null
        ? wrong
        : "%s OR report_day = DATE '%s'".formatted(wrong, TypedRows.NO_DAY);
  }

  long refusedReports() {
    return number("SELECT count(*) AS n FROM refused");
  }

  long acceptedReports() {
    return number("SELECT count(*) AS n FROM report") - refusedReports();
  }

  /** The reports held back, then the newest of the others. */
  List<ReportOutcome> reports(long refused) {
    return session.query(
        Sql.of(
            """
            SELECT r.report_office, r.report_day, r.row_count, f.report_office IS NULL AS accepted,
              coalesce(f.in_doubt, false) AS in_doubt
            FROM report r LEFT JOIN refused f
              ON f.report_office = r.report_office AND f.report_day = r.report_day
            ORDER BY accepted, r.report_day DESC, r.report_office LIMIT %d
            """
                .formatted(Math.min(refused, MOST_LISTED) + OTHERS_LISTED)),
        row ->
            new ReportOutcome(
                row.text("report_office"),
                day(row.date("report_day")),
                row.whole("row_count"),
                row.truth("accepted"),
                row.truth("in_doubt")));
  }

  private static @Nullable LocalDate day(LocalDate day) {
    return day.equals(TypedRows.NO_DAY) ? null : day;
  }
}
