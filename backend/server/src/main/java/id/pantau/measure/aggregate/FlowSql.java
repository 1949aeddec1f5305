package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.warehouse.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sums of one fact. A unit whose office reported nothing in a stretch does not count in it, even
 * where others served its residents: so the parts that are shown add up to the whole.
 */
final class FlowSql extends SumSql {

  private final Fact fact;
  private final Source source;
  private final Optional<List<Absence>> absences;
  private final Optional<Origin> origin;

  /**
   * @param sums of the fact
   * @param categories that are grouped by
   * @param beforehand what is known of the fact
   */
  FlowSql(
      Shape shape,
      Fact fact,
      List<Sum> sums,
      List<Dimension> categories,
      Sources sources,
      Beforehand beforehand) {
    super(shape, sums, categories);
    this.fact = fact;
    this.absences = beforehand.absences();
    this.origin = beforehand.origin();
    this.source = sources.of(fact, shape, needed(), roles(), condition());
  }

  /**
   * What all sums count; true where they differ, and where categories are told apart: those that
   * occur are there, whether or not they count.
   */
  private String condition() {
    List<String> all = sums.stream().map(Sum::condition).distinct().toList();
    boolean shown = !categories.isEmpty() || filtered(Dimension.OUTCOME);
    return all.size() == 1 && !shown ? all.getFirst() : "true";
  }

  private boolean filtered(Dimension dimension) {
    return shape.question().where().only().containsKey(dimension);
  }

  private List<Dimension> needed() {
    Stream<Dimension> conditions =
        sums.stream().anyMatch(sum -> sum.condition().contains("outcome"))
            ? Stream.of(Dimension.OUTCOME)
            : Stream.of();
    return Stream.of(
            categories.stream(), shape.question().where().dimensions().stream(), conditions)
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  @Override
  String name() {
    return "flow_" + fact.dataset();
  }

  @Override
  String reports() {
    return "reports_" + fact.dataset();
  }

  @Override
  Optional<Origin> origin() {
    return origin;
  }

  @Override
  List<String> clauses() {
    return absences.isPresent()
        ? List.of(cells(name(), "g"))
        : List.of(cells(cellName(), "unit"), sums());
  }

  @Override
  Map<String, String> reported() {
    if (absences.isPresent()) {
      return Map.of();
    }
    var reported = new LinkedHashMap<String, String>();
    reported.put(
        told(),
        """
        %s AS (SELECT DISTINCT office, %s AS b FROM report_day
          WHERE dataset = %s AND %s AND %s)"""
            .formatted(
                told(),
                shape.stretch("day"),
                Sql.literal(fact.dataset()),
                shape.during("day"),
                shape.within("office", 4)));
    reported.put(
        reports(),
        "%s AS (SELECT p.g, t.b, %s AS reported FROM %s t JOIN place p ON p.office = t.office%s)"
            .formatted(
                reports(),
                shape.ofUnits() ? "1" : "count(*)",
                told(),
                shape.ofUnits() ? "" : " GROUP BY p.g, t.b"));
    return reported;
  }

  @Override
  boolean onlyTellers() {
    return shape.ofUnits();
  }

  private String told() {
    return "told_" + fact.dataset();
  }

  private String cellName() {
    return "cell_" + fact.dataset();
  }

  /**
   * Sums as a relation.
   *
   * @param place unit, or g where units need not be told apart
   */
  private String cells(String name, String place) {
    return roles().stream()
        .map(role -> cells(role, place))
        .collect(Collectors.joining(" UNION ALL ", name + " AS (", ")"));
  }

  /**
   * The rows that count, not added up: g, b, the categories, and of each sum its v, and l and h
   * where its origin is asked for; those of other facts are NULL.
   *
   * @param group SQL of the region's key; null for that of the place
   * @param all sums whose columns there are
   * @param withOrigin those whose origin is not known
   */
  String rows(@Nullable String group, List<Sum> all, Predicate<Sum> withOrigin) {
    return roles().stream()
        .map(
            role ->
                select(
                    role,
                    group == null ? cut("r." + source.place(role), shape.digits()) : group,
                    "g",
                    columns(all, withOrigin)))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private String columns(List<Sum> all, Predicate<Sum> withOrigin) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> columns(i, all.get(i), withOrigin.test(all.get(i))))
        .collect(Collectors.joining());
  }

  private String columns(int i, Sum sum, boolean withOrigin) {
    String value = column("v" + i, sum, sum.value());
    return withOrigin
        ? value
            + column("l" + i, sum, "r." + source.low())
            + column("h" + i, sum, "r." + source.high())
        : value;
  }

  private String column(String name, Sum sum, String value) {
    return ", %s AS %s"
        .formatted(sums.contains(sum) ? SumSql.counted(toldApart(sum), value) : "NULL", name);
  }

  private List<Role> roles() {
    if (!fact.hasRoles()) {
      return List.of(Role.SERVICE);
    }
    return categories.contains(Dimension.ROLE)
        ? List.of(Role.values())
        : List.of(shape.question().where().role());
  }

  private String cells(Role role, String key) {
    int digits = key.equals("g") ? shape.digits() : shape.unitDigits();
    return select(role, cut("r." + source.place(role), digits), key, values()) + " GROUP BY ALL";
  }

  private String select(Role role, String group, String key, String values) {
    String place = "r." + source.place(role);
    String school = needsSchool() ? " LEFT JOIN school s ON s.npsn = r.npsn" : "";
    return "SELECT %s AS %s, %s AS b%s%s FROM %s r%s WHERE %s AND %s AND %s"
        .formatted(
            group,
            key,
            shape.stretch("r." + source.day()),
            keys(role),
            values,
            source.relation(),
            school,
            shape.within(place, source.digits()),
            source.during(shape.days()),
            conditions(role));
  }

  private String cut(String place, int digits) {
    if (digits == 0) {
      return shape.group(place);
    }
    return source.digits() == digits ? place : "substr(%s, 1, %d)".formatted(place, digits);
  }

  private boolean needsSchool() {
    return categories.contains(Dimension.SCHOOL_KIND)
        || shape.question().where().only().containsKey(Dimension.SCHOOL_KIND);
  }

  private String keys(Role role) {
    return categories.stream()
        .map(each -> ", %s AS %s".formatted(category(each, role), each.key()))
        .collect(Collectors.joining());
  }

  private String category(Dimension dimension, Role role) {
    return switch (dimension) {
      case SCHOOL_KIND -> "s.kind";
      case ROLE -> Sql.literal(role.name());
      case WEEKDAY -> "CAST(date_part('isodow', r.%s) AS VARCHAR)".formatted(source.day());
      default -> "r." + dimension.column();
    };
  }

  /** What the source counts only need not be told apart in it. */
  private Sum toldApart(Sum sum) {
    return sum.condition().equals(source.only()) ? new Sum(sum.fact(), sum.value(), "true") : sum;
  }

  private String values() {
    List<Sum> apart = sums.stream().map(this::toldApart).toList();
    return origin.isEmpty()
        ? SumSql.columns(apart, sum -> "r." + source.low(), sum -> "r." + source.high())
        : each(i -> SumSql.value(i, apart.get(i)));
  }

  private String conditions(Role role) {
    Stream<String> only =
        shape.question().where().only().entrySet().stream()
            .map(each -> Sql.in(category(each.getKey(), role), each.getValue()));
    Boolean atSchool = shape.question().where().atSchool();
    Stream<String> school =
        atSchool == null || (atSchool && source.onlySchools())
            ? Stream.of("true")
            : Stream.of(atSchool ? "r.npsn IS NOT NULL" : "r.npsn IS NULL");
    return Stream.of(only, school, present(role))
        .flatMap(each -> each)
        .collect(Collectors.joining(" AND "));
  }

  /** What is of those who told then. */
  private Stream<String> present(Role role) {
    return absences.orElse(List.of()).stream()
        .map(
            absence -> {
              String days = source.during(absence.days());
              return absence.office() == null
                  ? "NOT (%s)".formatted(days)
                  : "NOT (%s AND %s = '%s')"
                      .formatted(days, cut("r." + source.place(role), 4), absence.office());
            });
  }

  private String each(IntFunction<String> column) {
    return IntStream.range(0, sums.size()).mapToObj(column).collect(Collectors.joining());
  }

  private String sums() {
    String keys =
        categories.stream().map(each -> ", c." + each.key()).collect(Collectors.joining());
    String value = shape.ofUnits() ? ", c.v%1$d" : ", sum(c.v%1$d) AS v%1$d";
    String origins =
        shape.ofUnits() ? ", c.l%1$d, c.h%1$d" : ", min(c.l%1$d) AS l%1$d, max(c.h%1$d) AS h%1$d";
    String values = each((origin.isEmpty() ? value + origins : value)::formatted);
    return """
        %s AS (SELECT %s AS g, c.b%s%s FROM %s c
          SEMI JOIN %s t ON t.office = substr(c.unit, 1, 4) AND t.b = c.b%s)"""
        .formatted(
            name(),
            shape.group("c.unit"),
            keys,
            values,
            cellName(),
            told(),
            shape.ofUnits() ? "" : " GROUP BY ALL");
  }
}
