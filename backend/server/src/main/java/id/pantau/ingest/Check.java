package id.pantau.ingest;

import id.pantau.dataset.Field;
import id.pantau.dataset.FieldType;
import id.pantau.dataset.ForeignKey;
import id.pantau.dataset.Resource;
import id.pantau.ingest.read.normal.TypedRows;
import id.pantau.region.KnownRegions;
import id.pantau.warehouse.Session;
import id.pantau.warehouse.Sql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule on rows of the staged file.
 *
 * @param column it is about; of a key, the names joined by commas
 * @param fails SQL that is true for a row that breaks it
 * @param value SQL for the text that breaks it
 * @param sight what it looks at
 */
record Check(String column, Rule rule, String fails, String value, Sight sight) {

  private static final BigDecimal LARGEST_COUNT = BigDecimal.TEN.pow(10);

  /** What decides whether a row breaks a rule. */
  enum Sight {
    /** The value of its one column. */
    VALUE,
    /** The whole row, or others beside it. */
    ROW
  }

  /** A rule that the value of its one column alone decides. */
  static Check ofValue(String column, Rule rule, String fails) {
    return new Check(column, rule, fails, asText(column), Sight.VALUE);
  }

  /** A rule on a row as a whole, or beside others. */
  static Check ofRow(String column, Rule rule, String fails) {
    return new Check(column, rule, fails, asText(first(column)), Sight.ROW);
  }

  /** The same that shows something else than its column. */
  static Check ofRow(String column, Rule rule, String fails, String value) {
    return new Check(column, rule, fails, value, Sight.ROW);
  }

  private static String asText(String column) {
    return "CAST(%s AS VARCHAR)".formatted(Sql.name(column));
  }

  boolean isOfValue() {
    return sight == Sight.VALUE;
  }

  private static String first(String column) {
    int comma = column.indexOf(',');
    return comma < 0 ? column : column.substring(0, comma);
  }

  /**
   * All checks of a resource.
   *
   * @param misfits fields some of whose values are not of their type
   * @param open fields in which a region's name stayed open
   */
  static List<Check> of(Resource resource, List<String> misfits, Set<String> open) {
    var checks = new ArrayList<Check>();
    misfits.forEach(field -> checks.add(type(field)));
    resource.fields().forEach(field -> addTo(checks, field, misfits.contains(field.name())));
    resource.fields().forEach(field -> addPattern(checks, field, open));
    keys(resource).forEach(key -> checks.add(unique(key)));
    resource.foreignKeys().forEach(key -> checks.add(reference(resource, key)));
    resource.regionFields().forEach(field -> checks.addAll(region(field, open)));
    return checks;
  }

  private static Check type(String field) {
    String text = Sql.name(TypedRows.misfit(field));
    return ofRow(field, Rule.TYPE, text + " IS NOT NULL", text);
  }

  private static void addTo(List<Check> checks, Field field, boolean hasMisfits) {
    String value = Sql.name(field.name());
    if (field.required()) {
      checks.add(required(field.name(), value + " IS NULL", hasMisfits));
    }
    addAllowed(checks, field, value);
    addBound(checks, field.name(), Rule.MINIMUM, value, "<", field.minimum());
    addBound(checks, field.name(), Rule.MAXIMUM, value, ">", largest(field));
  }

  /** A text that is not of the type is no missing value. */
  private static Check required(String field, String isNull, boolean hasMisfits) {
    return hasMisfits
        ? ofRow(
            field, Rule.REQUIRED, isNull + " AND " + Sql.name(TypedRows.misfit(field)) + " IS NULL")
        : ofValue(field, Rule.REQUIRED, isNull);
  }

  /** Where nothing is said: more than there are people on earth, so that sums cannot overflow. */
  private static @Nullable BigDecimal largest(Field field) {
    return field.maximum() == null && field.type() == FieldType.INTEGER
        ? LARGEST_COUNT
        : field.maximum();
  }

  /** The columns that together stand once only. */
  private static List<List<String>> keys(Resource resource) {
    var keys = new ArrayList<List<String>>();
    resource.fields().stream()
        .filter(Field::unique)
        .forEach(field -> keys.add(List.of(field.name())));
    if (!resource.primaryKey().isEmpty()) {
      keys.add(resource.primaryKey());
    }
    return keys;
  }

  /** Finds what stands more than once; a window over all rows would hold all of them in memory. */
  static void prepare(Session session, Resource resource) {
    for (List<String> key : keys(resource)) {
      String names = names(key);
      session.execute(
          "CREATE OR REPLACE TEMP TABLE %s AS SELECT %s FROM staged WHERE %s GROUP BY %s HAVING count(*) > 1"
              .formatted(repeated(key), names, allThere(key), names));
    }
  }

  private static String repeated(List<String> key) {
    return Sql.name("repeated_" + String.join("_", key));
  }

  private static Check unique(List<String> key) {
    String names = names(key);
    return ofRow(
        String.join(", ", key),
        Rule.UNIQUE,
        "%s AND (%s) IN (SELECT (%s) FROM %s)"
            .formatted(allThere(key), names, names, repeated(key)));
  }

  private static String names(List<String> columns) {
    return columns.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  private static String allThere(List<String> columns) {
    return columns.stream()
        .map(column -> Sql.name(column) + " IS NOT NULL")
        .collect(Collectors.joining(" AND "));
  }

  /** A name of a region that stayed open is told as such, not as a code of the wrong form. */
  private static void addPattern(List<Check> checks, Field field, Set<String> open) {
    Pattern pattern = field.pattern();
    if (pattern != null) {
      String name = field.name();
      String unlike =
          "NOT regexp_full_match(%s, %s)".formatted(Sql.name(name), Sql.literal(pattern.pattern()));
      checks.add(
          open.contains(name)
              ? ofRow(name, Rule.PATTERN, unlike + " AND NOT " + open(name))
              : ofValue(name, Rule.PATTERN, unlike));
    }
  }

  private static String open(String field) {
    return "(file_row IN (SELECT file_row FROM unresolved WHERE \"column\" = %s))"
        .formatted(Sql.literal(field));
  }

  private static void addAllowed(List<Check> checks, Field field, String value) {
    if (!field.allowed().isEmpty()) {
      String allowed = field.allowed().stream().map(Sql::literal).collect(Collectors.joining(", "));
      checks.add(ofValue(field.name(), Rule.ENUM, value + " NOT IN (" + allowed + ")"));
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
          ofValue(column, rule, "%s %s %s".formatted(value, comparison, bound.toPlainString())));
    }
  }

  /** Rows of a report that the sender does not say the file covers. */
  static Check covered(Resource resource) {
    String column = resource.reportKey().day();
    return ofRow(
        column == null ? resource.fields().getFirst().name() : column,
        Rule.COVERAGE,
        "(report_office, report_day) NOT IN (SELECT (report_office, report_day) FROM covered)");
  }

  private static List<Check> region(String field, Set<String> open) {
    String known = "%s NOT IN (%s)".formatted(Sql.name(field), KnownRegions.ALL);
    if (!open.contains(field)) {
      return List.of(ofValue(field, Rule.REFERENCE, known));
    }
    String several =
        "file_row IN (SELECT file_row FROM unresolved WHERE \"column\" = %s AND candidates <> '')"
            .formatted(Sql.literal(field));
    return List.of(
        ofRow(field, Rule.AMBIGUOUS, several),
        ofRow(field, Rule.REFERENCE, "NOT (%s) AND %s".formatted(several, known)));
  }

  private static Check reference(Resource resource, ForeignKey key) {
    String table = key.dataset().equals(resource.name()) ? "staged" : Sql.name(key.dataset());
    String columns = String.join(", ", key.fields());
    String unknown =
        "%s AND (%s) NOT IN (SELECT (%s) FROM %s)"
            .formatted(allThere(key.fields()), names(key.fields()), names(key.references()), table);
    return key.fields().size() == 1
        ? ofValue(columns, Rule.REFERENCE, unknown)
        : ofRow(columns, Rule.REFERENCE, unknown);
  }
}
