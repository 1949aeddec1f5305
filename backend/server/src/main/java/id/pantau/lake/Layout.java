package id.pantau.lake;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.Resource;
import id.pantau.warehouse.Sql;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What the tables of the warehouse look like. */
public final class Layout {

  /** Stands for "the whole" where a report is about no day. */
  public static final LocalDate WHOLE = LocalDate.of(1, 1, 1);

  /** Stands for "still holds" in the decision log. */
  static final long FOREVER = Long.MAX_VALUE;

  static final String DATA_VERSION =
      """
      CREATE TABLE IF NOT EXISTS data_version (
        version BIGINT PRIMARY KEY, decided_at_ms BIGINT, dataset VARCHAR, origin VARCHAR,
        source VARCHAR, fingerprint VARCHAR, row_count BIGINT)
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

  /** A number that is equal for equal rows, whatever their order: the content of a report. */
  static String contentOf(Resource resource) {
    String values =
        resource.fields().stream()
            .map(field -> "coalesce(CAST(%s AS VARCHAR), chr(0))".formatted(Sql.name(field.name())))
            .collect(Collectors.joining(" || chr(31) || "));
    return "CAST(sum(md5_number_lower(%s)) AS VARCHAR) || ':' || CAST(count(*) AS VARCHAR)"
        .formatted(values);
  }
}
