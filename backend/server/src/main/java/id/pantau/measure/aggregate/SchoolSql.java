package id.pantau.measure.aggregate;

import id.pantau.measure.aggregate.Formula.Sum;
import id.pantau.measure.school.SchoolProgressSql;
import id.pantau.warehouse.Sql;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
  String relation() {
    return "school_register";
  }

  @Override
  Map<String, String> reported() {
    return Map.of(
        reports(),
        """
        told_schools AS (SELECT DISTINCT substr(s.district_code, 1, 4) AS office, k.b
          FROM school_register r JOIN school s ON s.npsn = r.npsn
          JOIN stretch k ON r.valid_from <= k.level_day AND k.level_day < r.valid_to
          WHERE %s),
        %s AS (SELECT p.g, t.b, count(*) AS reported
          FROM told_schools t JOIN place p ON p.office = t.office GROUP BY p.g, t.b)"""
            .formatted(shape.within("substr(s.district_code, 1, 4)", 4), reports()));
  }

  @Override
  List<String> clauses() {
    return List.of(
        SchoolProgressSql.clauses(wanted(), "SELECT DISTINCT level_day FROM stretch"), sums());
  }

  private String wanted() {
    return "SELECT npsn, name, kind, district_code FROM school r WHERE %s AND %s"
        .formatted(shape.within("district_code", 6), only());
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
        %s AS (SELECT %s AS g, k.b%s%s FROM progress r
          JOIN stretch k ON k.level_day = r.level_day
          JOIN told_schools t ON t.office = r.own_office AND t.b = k.b GROUP BY ALL)"""
        .formatted(
            name(),
            shape.group("r.district_code"),
            keys,
            SumSql.columns(
                sums,
                "least(due_origin, recorded_low, visits_low)",
                "greatest(due_origin, recorded_high, visits_high)"));
  }
}
