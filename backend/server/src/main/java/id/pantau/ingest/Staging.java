package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.dataset.Resource;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.lake.Layout;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.WarehouseException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file as temporary tables of a session: {@code staged} as text, {@code accepted} in types. */
final class Staging {

  private final Session session;
  private final Incoming incoming;
  private final Resource resource;

  Staging(Session session, Incoming incoming) {
    this.session = session;
    this.incoming = incoming;
    this.resource = incoming.resource();
  }

  /** Reads the file as text, whatever stands in it, with its rows numbered. */
  void read() {
    String columns =
        resource.fields().stream()
            .map(field -> Sql.literal(field.name()) + ": 'VARCHAR'")
            .collect(Collectors.joining(", "));
    session.execute("DROP TABLE IF EXISTS staged");
    try {
      session.execute(
          """
          CREATE TEMP TABLE staged AS
          SELECT row_number() OVER () + 1 AS file_row, *, %s AS report_office, %s AS report_day
          FROM read_csv(%s, auto_detect = false, header = true, strict_mode = true,
            delim = %s, quote = '"', escape = '"', nullstr = '', columns = {%s})
          """
              .formatted(
                  office(resource.reportKey().office()),
                  day(resource.reportKey().day()),
                  Sql.literal(incoming.file().toString()),
                  Sql.literal(String.valueOf(resource.delimiter())),
                  columns));
    } catch (WarehouseException e) {
      throw new RefusedFileException(
          Refusal.UNREADABLE, incoming.source(), "it is not a readable table: " + e.getMessage());
    }
  }

  private static String office(@Nullable String column) {
    return column == null
        ? "'00'"
        : "substr(replace(%s, '.', ''), 1, 4)".formatted(Sql.name(column));
  }

  private static String day(@Nullable String column) {
    return column == null
        ? "DATE " + Sql.literal(Layout.WHOLE.toString())
        : "CASE WHEN regexp_full_match(%1$s, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN try_cast(%1$s AS DATE) END"
            .formatted(Sql.name(column));
  }

  long rows() {
    return number("SELECT count(*) AS n FROM staged");
  }

  /** Rows that belong to no report, because their office or day cannot be read. */
  long rowsWithoutReport() {
    return number(
        "SELECT count(*) AS n FROM staged WHERE report_office IS NULL OR report_day IS NULL");
  }

  private long number(String sql) {
    return session.query(Sql.of(sql), row -> row.whole("n")).getFirst();
  }

  /** The sum of a column's whole numbers. */
  long sum(String column) {
    return number(
        "SELECT CAST(coalesce(sum(try_cast(%s AS BIGINT)), 0) AS BIGINT) AS n FROM staged"
            .formatted(Sql.name(column)));
  }

  /** The checks that rows break, with how many do; all in one pass over the rows. */
  Map<Check, Long> broken(List<Check> checks) {
    String flags = numbered(checks, n -> checks.get(n).fails() + " AS f" + n);
    String counts = numbered(checks, n -> "count(*) FILTER (WHERE f%1$d) AS n%1$d".formatted(n));
    return session
        .query(
            Sql.of("SELECT %s FROM (SELECT %s FROM staged)".formatted(counts, flags)),
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
    String value = Sql.name(check.firstColumn());
    return session.query(
        Sql.of(
            """
            SELECT file_row, %s AS value FROM (SELECT *, %s AS bad FROM staged)
            WHERE bad ORDER BY file_row LIMIT %d
            """
                .formatted(value, check.fails(), most)),
        row ->
            new Violation(
                row.whole("file_row"), check.column(), check.rule(), row.optionalText("value")));
  }

  /** Types the rows of the reports that no failed check touches. */
  void accept(List<Check> failed) {
    session.execute("DROP TABLE IF EXISTS refused");
    session.execute(
        "CREATE TEMP TABLE refused AS SELECT DISTINCT report_office, report_day FROM (%s)"
            .formatted(badRows(failed)));
    session.execute("DROP TABLE IF EXISTS accepted");
    session.execute(
        """
        CREATE TEMP TABLE accepted AS SELECT %s, report_office, report_day FROM staged
        WHERE (report_office, report_day) NOT IN (SELECT (report_office, report_day) FROM refused)
        ORDER BY file_row
        """
            .formatted(typed()));
  }

  private static String badRows(List<Check> failed) {
    return failed.isEmpty()
        ? "SELECT report_office, report_day FROM staged WHERE false"
        : failed.stream()
            .map(
                check ->
                    "SELECT report_office, report_day FROM (SELECT *, %s AS bad FROM staged) WHERE bad"
                        .formatted(check.fails()))
            .collect(Collectors.joining(" UNION ALL "));
  }

  /** Writes the reports held back, each row with why, so that they can be mended and sent again. */
  void writeRefused(Collection<Check> broken, Path file) {
    String columns =
        resource.fields().stream()
            .map(field -> Sql.name(field.name()))
            .collect(Collectors.joining(", "));
    String reasons =
        broken.stream()
            .map(
                check ->
                    "CASE WHEN %s THEN %s END"
                        .formatted(
                            check.fails(), Sql.literal(check.column() + ": " + check.rule())))
            .collect(Collectors.joining(", "));
    session.execute(
        """
        COPY (SELECT %s, reason FROM (
            SELECT *, nullif(concat_ws('; ', %s), '') AS reason FROM staged)
          WHERE (report_office, report_day) IN (SELECT (report_office, report_day) FROM refused)
          ORDER BY file_row)
        TO %s (FORMAT csv, HEADER true)
        """
            .formatted(columns, reasons, Sql.literal(file.toString())));
  }

  private String typed() {
    return resource.fields().stream().map(Staging::typed).collect(Collectors.joining(", "));
  }

  private static String typed(Field field) {
    String name = Sql.name(field.name());
    return "try_cast(%s AS %s) AS %s".formatted(name, Layout.sqlType(field.type()), name);
  }

  long refusedReports() {
    return number("SELECT count(*) AS n FROM refused");
  }

  long acceptedReports() {
    return number(
        "SELECT count(*) AS n FROM (SELECT DISTINCT report_office, report_day FROM accepted)");
  }

  void clear() {
    session.execute("DROP TABLE IF EXISTS staged");
    session.execute("DROP TABLE IF EXISTS accepted");
    session.execute("DROP TABLE IF EXISTS refused");
  }
}
