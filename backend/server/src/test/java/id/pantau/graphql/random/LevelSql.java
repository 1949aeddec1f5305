package id.pantau.graphql.random;

import java.util.Map;
import java.util.function.Function;

/**
 * What units have at the end of a stretch, added up.
 *
 * @param levels SELECT of u, b and value
 * @param relations that it reads
 */
record LevelSql(String levels, Map<String, String> relations) implements MeasureSql {

  /** Counts to date, and what population releases say. */
  static Map<String, Function<Frame, MeasureSql>> measures() {
    return Map.of(
        "ACTIVATED_TO_DATE", frame -> new LevelSql(toDate("ACTIVATED"), Map.of()),
        "RECORDED_TO_DATE", frame -> new LevelSql(toDate("RECORDED"), Map.of()),
        "POPULATION", frame -> released("POPULATION"),
        "ELIGIBLE", frame -> released("ELIGIBLE"));
  }

  private static LevelSql released(String basis) {
    Goal goal = Goal.of(basis);
    return new LevelSql(goal.bases(), Map.of(goal.name(), goal.sql()));
  }

  /** The newest standing on or before the day, plus the flows of residents after it. */
  static String toDate(String measure) {
    return """
        SELECT s.u, s.b, s.standing + coalesce(sum(f.people), 0) AS value
          FROM (SELECT u.u, k.b, k.level_day, max(s.as_of) AS as_of, arg_max(s.value, s.as_of) AS standing
            FROM unit u CROSS JOIN stretch k
            JOIN standing s ON s.unit = u.u AND s.measure = '%1$s' AND s.as_of <= k.level_day
            GROUP BY u.u, k.b, k.level_day) s
          LEFT JOIN flow f ON f.unit = s.u AND f.measure = '%1$s' AND f.day > s.as_of AND f.day <= s.level_day
          GROUP BY s.u, s.b, s.standing"""
        .formatted(measure);
  }

  @Override
  public String figures() {
    return """
        SELECT u.g, l.b, sum(l.value) AS a, 0 AS d, count(*) AS n
          FROM (%s) l JOIN unit u USING (u) GROUP BY u.g, l.b"""
        .formatted(levels);
  }

  @Override
  public String tellers(String figures) {
    return "SELECT g, b, n FROM " + figures;
  }
}
