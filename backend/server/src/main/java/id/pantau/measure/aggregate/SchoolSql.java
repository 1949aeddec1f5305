package id.pantau.measure.aggregate;

import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.measure.school.SchoolProgressSql;
import id.pantau.warehouse.Sql;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schools and their pupils at the end of each stretch. An office tells of its schools from its
 * first register of pupils on.
 */
final class SchoolSql extends SumSql {

  SchoolSql(Shape shape, List<Sum> sums, List<Dimension> categories) {
    super(shape, sums, categories);
  }

  @Override
  String name() {
    return "flow_schools";
  }

  @Override
  String reports() {
    return "reports_schools";
  }

  @Override
  String told(Sum sum) {
    return "%s.reported%d".formatted(reports(), column(sum));
  }

  /** None where there are no schools; not known where it is of none of those there are. */
  @Override
  String value(Sum sum) {
    return "CASE WHEN %1$s.g IS NULL THEN 0 ELSE %1$s.v%2$d END".formatted(name(), column(sum));
  }

  @Override
  Map<String, String> reported() {
    return Map.of();
  }

  @Override
  List<String> clauses() {
    return List.of(
        SchoolProgressSql.clauses(wanted(), "SELECT DISTINCT level_day FROM stretch"),
        offices(),
        tellers(),
        sums());
  }

  /** Which offices tell of which sum. */
  private String offices() {
    return """
        told_schools AS (SELECT own_office AS office, level_day%s FROM progress
          GROUP BY own_office, level_day HAVING count(register_day) > 0)"""
        .formatted(each(", max(CASE WHEN %1$s THEN 1 ELSE 0 END) AS known%2$d"));
  }

  private String tellers() {
    return """
        %s AS (SELECT p.g, k.b%s FROM told_schools t JOIN stretch k ON k.level_day = t.level_day
          JOIN place p ON p.office = t.office GROUP BY p.g, k.b)"""
        .formatted(reports(), each(", sum(known%2$d) AS reported%2$d"));
  }

  /** For each sum, out of what tells it and its number. */
  private String each(String form) {
    return IntStream.range(0, sums.size())
        .mapToObj(i -> form.formatted(sums.get(i).known(), i))
        .collect(Collectors.joining());
  }

  /**
   * All of the offices asked about: whether one tells of schools does not depend on which count.
   */
  private String wanted() {
    return "SELECT npsn, name, kind, district_code FROM school WHERE "
        + shape.within("substr(district_code, 1, 4)", 4);
  }

  private String only() {
    String values =
        shape.question().where().only().entrySet().stream()
            .map(each -> Sql.in(column(each.getKey()), each.getValue()))
            .collect(Collectors.joining(" AND "));
    boolean none = Boolean.FALSE.equals(shape.question().where().atSchool());
    return none ? "false" : values.isEmpty() ? "true" : values;
  }

  private static String column(Dimension dimension) {
    return dimension == Dimension.SCHOOL_KIND ? "r.kind" : "r." + dimension.column();
  }

  private String sums() {
    String keys =
        categories.stream()
            .map(each -> ", %s AS %s".formatted(column(each), each.key()))
            .collect(Collectors.joining());
    return """
        school_sum AS (SELECT %s AS g, k.b%s%s%s FROM progress r
          JOIN stretch k ON k.level_day = r.level_day
          JOIN told_schools t ON t.office = r.own_office AND t.level_day = k.level_day
          WHERE %s AND %s GROUP BY ALL),
        %s AS (SELECT * REPLACE (%s) FROM school_sum)"""
        .formatted(
            shape.group("r.district_code"),
            keys,
            SumSql.columns(
                sums, sum -> origin(sum, "least", "low"), sum -> origin(sum, "greatest", "high")),
            each(", max(CASE WHEN %1$s THEN 1 ELSE 0 END) AS known%2$d"),
            shape.within("r.district_code", 6),
            only(),
            name(),
            each(", CASE WHEN known%2$d = 1 THEN coalesce(v%2$d, 0) END AS v%2$d").substring(2));
  }

  /** Of what a sum is made of: the register, and what else it needs to be known. */
  private static String origin(Sum sum, String pick, String end) {
    String others =
        Stream.of("recorded", "visits")
            .filter(column -> sum.known().contains(column + " IS NOT NULL"))
            .map(column -> ", %s_%s".formatted(column, end))
            .collect(Collectors.joining());
    return others.isEmpty() ? "due_origin" : "%s(due_origin%s)".formatted(pick, others);
  }
}
