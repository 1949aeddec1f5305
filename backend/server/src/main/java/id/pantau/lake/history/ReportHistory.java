package id.pantau.lake.history;

import id.pantau.access.Scope;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which reports hold, and how each came to: the decision log, read back. */
public final class ReportHistory {

  /** The number of rows stands at the end of a report's content. */
  private static final String ROWS = "CAST(split_part(%s.content, ':', 2) AS BIGINT)";

  private final Warehouse warehouse;

  public ReportHistory(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * A page of the reports that hold, newest day first, in two statements.
   *
   * @param after the last one of the page before; null from the first one on
   */
  public Slice<HoldingReport> page(
      Scope scope, ReportQuestion question, int size, @Nullable ReportPlace after) {
    Optional<Branch> branch = Branch.of(scope, question.within());
    if (branch.isEmpty()) {
      return Slice.empty();
    }
    String all = all(question, branch.get());
    return Slice.of(
        warehouse.query(Sql.of(page(question, all, size, after)), row -> report(row, question)),
        size,
        warehouse
            .query(Sql.of("SELECT count(*) AS n FROM (%s) h".formatted(all)), row -> row.whole("n"))
            .getFirst());
  }

  private static String all(ReportQuestion question, Branch branch) {
    return """
        SELECT * FROM decision WHERE dataset = %1$s AND batch_id IS NOT NULL
          AND from_version <= %2$d AND %2$d < to_version AND %3$s AND %4$s AND %5$s"""
        .formatted(
            Sql.literal(question.dataset()),
            question.version(),
            branch.admits("office"),
            question.from() == null ? "true" : "day >= DATE '%s'".formatted(question.from()),
            question.to() == null ? "true" : "day <= DATE '%s'".formatted(question.to()));
  }

  private static String page(
      ReportQuestion question, String all, int size, @Nullable ReportPlace after) {
    String behind =
        after == null
            ? "true"
            : "(day < DATE '%1$s' OR day = DATE '%1$s' AND office > %2$s)"
                .formatted(after.day(), Sql.literal(after.office()));
    return """
        WITH page AS (SELECT * FROM (%1$s) h WHERE %2$s ORDER BY day DESC, office LIMIT %3$d)
        SELECT p.office, p.day, p.batch_id, p.from_version, max(v.decided_at_ms) AS decided_at_ms,
          max(%4$s) AS row_count, count(e.from_version) AS replaced
        FROM page p JOIN data_version v ON v.version = p.from_version
        LEFT JOIN decision e ON e.dataset = %5$s AND e.office = p.office AND e.day = p.day
          AND e.from_version < p.from_version
        GROUP BY p.office, p.day, p.batch_id, p.from_version ORDER BY p.day DESC, p.office
        """
        .formatted(all, behind, size + 1, ROWS.formatted("p"), Sql.literal(question.dataset()));
  }

  private static HoldingReport report(Row row, ReportQuestion question) {
    return new HoldingReport(
        question.dataset(),
        new ReportPlace(row.date("day"), row.text("office")),
        row.whole("batch_id"),
        row.whole("from_version"),
        Instant.ofEpochMilli(row.whole("decided_at_ms")),
        row.whole("row_count"),
        row.whole("replaced"),
        question.version());
  }

  /**
   * Every decision on the reports' offices and days up to the version asked about, newest first.
   */
  public Map<HoldingReport, List<Decision>> decisions(Collection<HoldingReport> reports) {
    List<HoldingReport> asked = reports.stream().distinct().toList();
    if (asked.isEmpty()) {
      return Map.of();
    }
    record Entry(int n, Decision decision) {}
    return warehouse
        .query(Sql.of(decisions(asked)), row -> new Entry((int) row.whole("n"), decision(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                entry -> asked.get(entry.n()),
                Collectors.mapping(Entry::decision, Collectors.toList())));
  }

  private static String decisions(List<HoldingReport> asked) {
    var rows = new ArrayList<String>();
    for (HoldingReport report : asked) {
      rows.add(
          "(%d, %s, %s, DATE '%s', %d)"
              .formatted(
                  rows.size(),
                  Sql.literal(report.dataset()),
                  Sql.literal(report.place().office()),
                  report.place().day(),
                  report.asOf()));
    }
    return """
        WITH asked AS (SELECT * FROM (VALUES %s) AS a(n, dataset, office, day, as_of))
        SELECT a.n, d.from_version, v.decided_at_ms, d.batch_id, %s AS row_count, v.undoes IS NOT NULL AS undoing,
          lag(d.batch_id) OVER (PARTITION BY a.n ORDER BY d.from_version) IS NOT NULL AS replacing
        FROM asked a JOIN decision d ON d.dataset = a.dataset AND d.office = a.office AND d.day = a.day
          AND d.from_version <= a.as_of
        JOIN data_version v ON v.version = d.from_version
        ORDER BY a.n, d.from_version DESC
        """
        .formatted(String.join(", ", rows), ROWS.formatted("d"));
  }

  private static Decision decision(Row row) {
    return new Decision(
        kind(row),
        row.whole("from_version"),
        Instant.ofEpochMilli(row.whole("decided_at_ms")),
        row.optionalWhole("batch_id"),
        row.optionalWhole("row_count"));
  }

  private static Decision.Kind kind(Row row) {
    if (row.truth("undoing")) {
      return Decision.Kind.UNDONE;
    }
    return row.truth("replacing") ? Decision.Kind.REPLACED : Decision.Kind.ACCEPTED;
  }
}
