package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.ForeignKey;
import id.pantau.dataset.Resource;
import id.pantau.warehouse.Sql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule on rows of the staged file, all of whose columns are text.
 *
 * @param column it is about; of a key, the names joined by commas
 * @param fails SQL that is true for a row that breaks it
 */
record Check(String column, Rule rule, String fails) {

  /** The column itself; of a key, its first one. */
  String firstColumn() {
    int comma = column.indexOf(',');
    return comma < 0 ? column : column.substring(0, comma);
  }

  /** All checks of a resource. */
  static List<Check> of(Resource resource) {
    var checks = new ArrayList<Check>();
    resource.fields().forEach(field -> addTo(checks, field));
    if (!resource.primaryKey().isEmpty()) {
      checks.add(unique(resource.primaryKey()));
    }
    resource.foreignKeys().forEach(key -> checks.add(reference(resource, key)));
    resource.regionFields().forEach(field -> checks.add(region(field)));
    return checks;
  }

  private static void addTo(List<Check> checks, Field field) {
    String value = Sql.name(field.name());
    checks.add(new Check(field.name(), Rule.TYPE, "NOT (" + isOfType(field.type(), value) + ")"));
    if (field.required()) {
      checks.add(new Check(field.name(), Rule.REQUIRED, value + " IS NULL"));
    }
    if (field.unique()) {
      checks.add(unique(List.of(field.name())));
    }
    addPattern(checks, field.name(), value, field.pattern());
    addAllowed(checks, field, value);
    addBound(checks, field.name(), Rule.MINIMUM, value, "<", field.minimum());
    addBound(checks, field.name(), Rule.MAXIMUM, value, ">", field.maximum());
  }

  /** True as well for NULL, which is a matter of {@link Rule#REQUIRED}. */
  private static String isOfType(FieldType type, String value) {
    return switch (type) {
      case STRING -> "true";
      case INTEGER -> value + " IS NULL OR regexp_full_match(" + value + ", '[+-]?[0-9]{1,18}')";
      case NUMBER ->
          value + " IS NULL OR regexp_full_match(" + value + ", '[+-]?[0-9]+([.][0-9]+)?')";
      case BOOLEAN -> value + " IS NULL OR " + value + " IN ('true', 'false')";
      case DATE ->
          value
              + " IS NULL OR (regexp_full_match("
              + value
              + ", '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND try_cast("
              + value
              + " AS DATE) IS NOT NULL)";
    };
  }

  private static void addPattern(
      List<Check> checks, String column, String value, @Nullable Pattern pattern) {
    if (pattern != null) {
      checks.add(
          new Check(
              column,
              Rule.PATTERN,
              "NOT regexp_full_match(%s, %s)".formatted(value, Sql.literal(pattern.pattern()))));
    }
  }

  private static void addAllowed(List<Check> checks, Field field, String value) {
    if (!field.allowed().isEmpty()) {
      String allowed = field.allowed().stream().map(Sql::literal).collect(Collectors.joining(", "));
      checks.add(new Check(field.name(), Rule.ENUM, value + " NOT IN (" + allowed + ")"));
    }
  }

  private static void addBound(
      List<Check> checks,
      String column,
      Rule rule,
      String value,
      String comparison,
      @Nullable BigDecimal bound) {
    if (bound != null) {
      checks.add(
          new Check(
              column,
              rule,
              "try_cast(%s AS DOUBLE) %s %s".formatted(value, comparison, bound.toPlainString())));
    }
  }

  private static Check unique(List<String> columns) {
    String names = columns.stream().map(Sql::name).collect(Collectors.joining(", "));
    String allThere =
        columns.stream()
            .map(c -> Sql.name(c) + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    return new Check(
        String.join(", ", columns),
        Rule.UNIQUE,
        "%s AND count(*) OVER (PARTITION BY %s) > 1".formatted(allThere, names));
  }

  /** Rows of a report that the sender does not say the file covers. */
  static Check covered(Resource resource) {
    String column = resource.reportKey().day();
    return new Check(
        column == null ? resource.fields().getFirst().name() : column,
        Rule.COVERAGE,
        "(report_office, report_day) NOT IN (SELECT (report_office, report_day) FROM covered)");
  }

  private static Check region(String field) {
    return new Check(
        field,
        Rule.REFERENCE,
        """
        replace(%s, '.', '') NOT IN (SELECT '00' UNION ALL SELECT code FROM provinces
          UNION ALL SELECT replace(code, '.', '') FROM regencies
          UNION ALL SELECT replace(code, '.', '') FROM districts)
        """
            .formatted(Sql.name(field)));
  }

  private static Check reference(Resource resource, ForeignKey key) {
    String here = key.fields().stream().map(Sql::name).collect(Collectors.joining(", "));
    String there = key.references().stream().map(Sql::name).collect(Collectors.joining(", "));
    String table = key.dataset().equals(resource.name()) ? "staged" : Sql.name(key.dataset());
    String allThere =
        key.fields().stream()
            .map(c -> Sql.name(c) + " IS NOT NULL")
            .collect(Collectors.joining(" AND "));
    return new Check(
        String.join(", ", key.fields()),
        Rule.REFERENCE,
        "%s AND (%s) NOT IN (SELECT (%s) FROM %s)".formatted(allThere, here, there, table));
  }
}
