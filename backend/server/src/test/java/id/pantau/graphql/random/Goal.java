package id.pantau.graphql.random;

import org.jspecify.annotations.Nullable;

/**
 * What is looked up in population releases, as a relation of one row for each group and stretch: g,
 * b, basis, day, and the rate asked for.
 */
record Goal(String name, String sql) {

  /** A basis at the end of each stretch. */
  static Goal of(String basis) {
    return new Goal(
        "goal_" + basis,
        """
        SELECT DISTINCT u.g, k.b, '%s' AS basis, k.level_day AS day, NULL AS rate
          FROM unit u CROSS JOIN stretch k"""
            .formatted(basis));
  }

  /**
   * The primary target: the region's own beats its ancestors', then the newest announced.
   *
   * @param basis that is asked for; null for the target's own
   */
  static Goal target(@Nullable String basis) {
    return new Goal(
        "goal_target",
        """
        SELECT q.g, q.b, %s AS basis, coalesce(t.pinned, q.level_day) AS day, t.rate
          FROM (SELECT DISTINCT u.g, u.place, k.b, k.level_day FROM unit u CROSS JOIN stretch k) q
          JOIN target t ON q.level_day BETWEEN t.first AND t.last
            AND (t.region = '00' OR starts_with(q.place, t.region))
          QUALIFY row_number() OVER (PARTITION BY q.g, q.b
            ORDER BY CASE t.region WHEN '00' THEN 0 ELSE length(t.region) END DESC, t.announced_on DESC) = 1"""
            .formatted(basis == null ? "t.basis" : "'%s'".formatted(basis)));
  }

  /** SELECT of u, b and value, by the newest release that was cut on or before the day. */
  String bases() {
    return """
        SELECT u.u, o.b, arg_max(r.value, r.cut_on) AS value
          FROM unit u JOIN %s o ON o.g = u.g
          JOIN release r ON r.unit = u.u AND r.basis = o.basis AND r.cut_on <= o.day
          GROUP BY u.u, o.b"""
        .formatted(name);
  }
}
