package id.pantau.lake;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the tables of the warehouse look like. */
public final class Layout {

  /** Stands for "the whole" where a report is about no day. */
  public static final LocalDate WHOLE = LocalDate.of(1, 1, 1);

  /** Stands for "still holds" in the decision log. */
  public static final long FOREVER = Long.MAX_VALUE;

  static final String DATA_VERSION =
      """
      CREATE TABLE IF NOT EXISTS data_version (
        version BIGINT PRIMARY KEY, decided_at_ms BIGINT, dataset VARCHAR, origin VARCHAR,
        source VARCHAR, fingerprint VARCHAR, row_count BIGINT, undoes BIGINT)
      """;

  static final String DECISION =
      """
      CREATE TABLE IF NOT EXISTS decision (
        dataset VARCHAR, office VARCHAR, day DATE, batch_id BIGINT, content VARCHAR,
        from_version BIGINT, to_version BIGINT)
      """;

  private Layout() {}

  /** Columns of the dataset itself, quoted, in the order of its schema. */
  static String columns(Resource resource) {
    return resource.fields().stream()
        .map(field -> Sql.name(field.name()))
        .collect(Collectors.joining(", "));
  }

  static String createTable(Resource resource) {
    String columns =
        resource.fields().stream().map(Layout::column).collect(Collectors.joining(", "));
    return "CREATE TABLE IF NOT EXISTS %s (%s, report_office VARCHAR, report_day DATE, batch_id BIGINT, origin VARCHAR)"
        .formatted(Sql.name(resource.name()), columns);
  }

  private static String column(Field field) {
    return Sql.name(field.name()) + " " + sqlType(field.type());
  }

  /** SQL for the office of a row: a region code begins with it. */
  public static String reportOffice(Resource resource) {
    String column = resource.reportKey().office();
    return column == null
        ? "'00'"
        : "substr(replace(%s, '.', ''), 1, 4)".formatted(Sql.name(column));
  }

  /** SQL for the day of a row's report; of a month or a year its first. */
  public static String reportDay(Resource resource) {
    String column = resource.reportKey().day();
    if (column == null) {
      return "DATE " + Sql.literal(WHOLE.toString());
    }
    return resource.field(column).type() == FieldType.DATE ? Sql.name(column) : firstDay(column);
  }

  /** SQL for the first day of a day, month or year kept as text; NULL where there is none. */
  public static String firstDay(String column) {
    return "try_cast(%1$s || substr('-01-01', length(%1$s) - 3) AS DATE)"
        .formatted(Sql.name(column));
  }

  /** SQL of the columns that every row of a batch has the same value in. */
  public static String stamp(long version, Origin origin) {
    return "CAST(%d AS BIGINT) AS batch_id, %s AS origin"
        .formatted(version, Sql.literal(origin.name()));
  }

  /** The type of a field in the engine. */
  public static String sqlType(FieldType type) {
    return switch (type) {
      case STRING -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case NUMBER -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  /**
   * A text that is equal for equal rows, whatever their order: the content of a report. The
   * engine's own hash is 25 times as fast as any digest of text; it may differ in another version
   * of the engine, so {@link #HASH_PROBE} belongs to the layout and contents are worked out anew
   * with it.
   */
  static String contentOf(Resource resource) {
    return "CAST(coalesce(sum(hash(%s)), 0) AS VARCHAR) || ':' || CAST(count(*) AS VARCHAR)"
        .formatted(columns(resource));
  }

  /** The content of a report without rows. */
  static final String NO_ROWS = "0:0";

  /** Answers another number where the engine hashes differently. */
  static final String HASH_PROBE =
      """
      SELECT CAST(hash(DATE '2023-11-02', '1673', 'a text longer than twelve', CAST(7 AS BIGINT),
        CAST(NULL AS VARCHAR), CAST(2.5 AS DOUBLE), true) AS VARCHAR) AS probe
      """;
}
