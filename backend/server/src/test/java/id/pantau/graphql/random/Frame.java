package id.pantau.graphql.random;

import java.util.List;

/** The regions and stretches of a question, as relations. */
record Frame(Question question) {

  private static final String NATION = "00";

  /** Digits of the units that are added up: offices, or districts. */
  int unitDigits() {
    return Math.max(4, Math.max(question.digits(), askedDigits()));
  }

  private int askedDigits() {
    return question.region().equals(NATION) ? 0 : question.region().length();
  }

  /** WITH clauses of {@code unit}, {@code stretch} and {@code size}. */
  List<String> clauses() {
    return List.of(
        units(),
        "stretch AS (%s)".formatted(question.interval().isEmpty() ? whole() : stretches()),
        "size AS (SELECT g, count(*) AS expected FROM unit GROUP BY g)");
  }

  /** Units, their office, their group, and the region whose target is theirs. */
  private String units() {
    String part = "substr(code, 1, %d)".formatted(question.digits());
    return """
        unit AS (SELECT DISTINCT substr(code, 1, %d) AS u, substr(code, 1, 4) AS office, %s AS g, %s AS place
          FROM district WHERE substr(code, 1, %d) = '%s')"""
        .formatted(
            unitDigits(),
            question.digits() == 0 ? "'-'" : part,
            question.digits() > askedDigits() ? part : "'%s'".formatted(question.region()),
            askedDigits(),
            question.region().substring(0, askedDigits()));
  }

  /** Levels without a last day are those of the newest day that anybody reported. */
  private String whole() {
    return "SELECT '-' AS b, DATE '%s' AS first, DATE '%s' AS last, %s AS level_day"
        .formatted(
            question.from() == null ? "1900-01-01" : question.from(),
            question.to() == null ? "9999-12-31" : question.to(),
            question.to() == null
                ? "(SELECT max(day) FROM report)"
                : "DATE '%s'".formatted(question.to()));
  }

  private String stretches() {
    return """
        SELECT CAST(%s AS VARCHAR) AS b, min(day) AS first, max(day) AS last, max(day) AS level_day
          FROM (SELECT CAST(d.day AS DATE) AS day
            FROM generate_series(DATE '%s', DATE '%s', INTERVAL '1' DAY) d (day)) each_day GROUP BY b"""
        .formatted(start(), question.from(), question.to());
  }

  /** SQL of the first day of the stretch that a day is in. */
  private String start() {
    return switch (question.interval()) {
      case "DAY" -> "day";
      case "WEEK" -> "day - CAST(isodow(day) - 1 AS INTEGER)";
      case "MONTH" -> "make_date(year(day), month(day), 1)";
      case "QUARTER" -> "make_date(year(day), quarter(day) * 3 - 2, 1)";
      case "YEAR" -> "make_date(year(day), 1, 1)";
      default -> throw new IllegalArgumentException(question.interval());
    };
  }

  /**
   * SQL of the categories grouped by, of a row {@code e}, each with its name; begins with a comma.
   */
  String categories() {
    var columns = new StringBuilder();
    for (int i = 0; i < question.by().size(); i++) {
      columns.append(", %s AS k%d".formatted(question.by().get(i).column(), i));
    }
    return columns.toString();
  }

  /** SQL of the rows {@code e} that pass the filters. */
  String passes() {
    var all = new StringBuilder("true");
    question.only().forEach(each -> all.append(" AND ").append(each.passes()));
    if (question.atSchool() != null) {
      all.append(question.atSchool() ? " AND e.npsn IS NOT NULL" : " AND e.npsn IS NULL");
    }
    return all.toString();
  }
}
