package id.pantau.graphql.random;

import java.util.Map;
import java.util.function.Function;

/** What offices have at the end of a stretch, out of what came and went each day. */
final class StockSql {

  /** The newest stock-take, which counts at the end of its day, and what came and went after it. */
  private static final String COUNTED =
      """
      SELECT c.office AS u, c.b, c.cards + coalesce(sum(s.net), 0) AS value
        FROM (SELECT s.office, k.b, k.level_day, max(s.day) AS day, arg_max(s.counted, s.day) AS cards
          FROM stock_day s JOIN stretch k ON s.day <= k.level_day
          WHERE s.counted IS NOT NULL GROUP BY s.office, k.b, k.level_day) c
        LEFT JOIN stock_day s ON s.office = c.office AND s.day > c.day AND s.day <= c.level_day
        GROUP BY c.office, c.b, c.cards""";

  /** Counted from nothing, as long as no more went out than had come in. */
  private static final String NEVER_COUNTED =
      """
      SELECT office, b, arg_max(sum, day) FROM (
          SELECT s.office, k.b, s.day, sum(s.net) OVER (PARTITION BY s.office, k.b ORDER BY s.day) AS sum,
            s.counted FROM stock_day s JOIN stretch k ON s.day <= k.level_day) r
        GROUP BY office, b HAVING count(counted) = 0 AND min(sum) >= 0""";

  /** The most that piled up since any day: whoever was there before is served first. */
  private static final String WAITING =
      """
      SELECT office AS u, b, greatest(0, max(piled)) AS value FROM (
          SELECT f.office, k.b, f.day, sum(q.net) AS piled FROM queue_day f JOIN stretch k ON f.day <= k.level_day
            JOIN queue_day q ON q.office = f.office AND q.day BETWEEN f.day AND k.level_day
            GROUP BY f.office, k.b, f.day) p
        GROUP BY office, b""";

  private StockSql() {}

  static Map<String, Function<Frame, MeasureSql>> measures() {
    return Map.of(
        "BLANKO_ON_HAND", frame -> new LevelSql(COUNTED + " UNION ALL " + NEVER_COUNTED, Map.of()),
        "PRINT_READY_BACKLOG", frame -> new LevelSql(WAITING, Map.of()));
  }
}
