package id.pantau.measure.aggregate;

import id.pantau.measure.Additivity;
import id.pantau.measure.Catalogue;
import id.pantau.measure.MeasureId;
import id.pantau.region.KnownRegions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer as a flat table, for those who go on with other tools. */
final class TableSql {

  private final Shape shape;
  private final AggregateQuestion question;

  TableSql(Shape shape) {
    this.shape = shape;
    this.question = shape.question();
  }

  String statement(String answer) {
    var columns = new ArrayList<String>();
    question.by().forEach(dimension -> columns.addAll(key(dimension)));
    if (question.interval() == null && question.measures().stream().anyMatch(TableSql::isLevel)) {
      columns.add("DATE '%s' AS as_of".formatted(shape.levelDay()));
    }
    for (int i = 0; i < question.measures().size(); i++) {
      columns.addAll(figure(i, question.measures().get(i)));
    }
    return "SELECT %s FROM (%s) answer%s ORDER BY %s"
        .formatted(String.join(", ", columns), answer, names(), AggregateRules.order(question));
  }

  private static boolean isLevel(MeasureId measure) {
    return Formula.of(measure).isLevel();
  }

  private List<String> key(Dimension dimension) {
    String name = dimension.name().toLowerCase(Locale.ROOT);
    return switch (dimension.kind()) {
      case REGION ->
          List.of(
              "substr(g, 1, %d) AS %s_code".formatted(dimension.digits(), name),
              "n_%1$s.name AS %1$s_name".formatted(name));
      case TIME ->
          dimension == Dimension.WEEK
              ? List.of("strftime(b, '%G-W%V') AS week", firstDay(), lastDay())
              : List.of(firstDay(), lastDay());
      case CATEGORY ->
          dimension == Dimension.SCHOOL
              ? List.of("answer.k_school AS npsn", "n_school.name AS school_name")
              : List.of("%s AS %s".formatted(dimension.key(), name));
    };
  }

  private String firstDay() {
    return shape.firstDay("b") + " AS first_day";
  }

  private String lastDay() {
    return shape.lastDay("b") + " AS last_day";
  }

  private List<String> figure(int i, MeasureId measure) {
    String name = measure.name().toLowerCase(Locale.ROOT);
    var columns = new ArrayList<String>();
    columns.add("v%d AS %s".formatted(i, name));
    if (Catalogue.measure(measure).additivity() == Additivity.RATIO) {
      columns.add("CAST(a%1$d AS DOUBLE) AS %2$s_numerator".formatted(i, name));
      columns.add("CAST(d%1$d AS DOUBLE) AS %2$s_denominator".formatted(i, name));
    }
    if (Formula.of(measure).asksTargets()) {
      columns.add("%s AS %s_basis".formatted(basis(), name));
    }
    columns.add(
        "CASE WHEN v%1$d IS NULL THEN 'MISSING' ELSE 'OBSERVED' END AS %2$s_status"
            .formatted(i, name));
    columns.add(
        "CASE WHEN v%1$d IS NOT NULL THEN CASE WHEN l%1$d = h%1$d THEN l%1$d ELSE 'MIXED' END END AS %2$s_origin"
            .formatted(i, name));
    columns.add("CAST(coalesce(n%1$d, 0) AS INTEGER) AS %2$s_reported".formatted(i, name));
    columns.add("CAST(coalesce(e%1$d, 0) AS INTEGER) AS %2$s_expected".formatted(i, name));
    return columns;
  }

  private String basis() {
    return question.basis() == null ? "answer.basis" : "'%s'".formatted(question.basis());
  }

  private String names() {
    return question.by().stream()
        .map(
            dimension ->
                switch (dimension) {
                  case PROVINCE, REGENCY, DISTRICT -> region(dimension);
                  case SCHOOL ->
                      " LEFT JOIN main.school n_school ON n_school.npsn = answer.k_school";
                  default -> "";
                })
        .collect(Collectors.joining());
  }

  private static String region(Dimension dimension) {
    return " LEFT JOIN (%1$s) n_%2$s ON n_%2$s.code = substr(answer.g, 1, %3$d)"
        .formatted(
            KnownRegions.NAMES, dimension.name().toLowerCase(Locale.ROOT), dimension.digits());
  }
}
