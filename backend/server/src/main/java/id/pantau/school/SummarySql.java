package id.pantau.school;

import java.util.stream.Stream;

/**
 * What the schools of regions of one level come to: of each region and state a row, the neediest
 * first, and a row without a state for all of them.
 */
final class SummarySql {

  private final AskedSchools asked;

  SummarySql(AskedSchools asked) {
    this.asked = asked;
  }

  /**
   * The statement; {@code shared} is what schools have of which both due and recorded are known.
   */
  String statement(Stream<String> with) {
    return """
        WITH %1$s
        SELECT root, state, count(*) AS schools, max(last_visit) AS last_visit,
          %3$s, %4$s, %5$s, %6$s, %7$s,
          sum(CASE WHEN remaining IS NOT NULL THEN due END) AS shared_due,
          sum(CASE WHEN remaining IS NOT NULL THEN recorded END) AS shared_recorded
        FROM (SELECT %2$s AS root, * FROM progress WHERE %8$s) asked
        GROUP BY GROUPING SETS ((root, state), (root)) ORDER BY root, min(need)
        """
        .formatted(
            asked.clauses(with),
            asked.root(),
            sum("due", "due_origin", "due_origin"),
            sum("recorded", "recorded_low", "recorded_high"),
            sum("activated", "activated_low", "activated_high"),
            sum("visits", "visits_low", "visits_high"),
            "sum(remaining) AS remaining, count(remaining) AS remaining_known",
            asked.inState());
  }

  private static String sum(String column, String low, String high) {
    return """
        sum(%1$s) AS %1$s, count(%1$s) AS %1$s_known, min(%2$s) AS %1$s_low, max(%3$s) AS %1$s_high"""
        .formatted(column, low, high);
  }
}
