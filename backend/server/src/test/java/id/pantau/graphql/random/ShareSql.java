package id.pantau.graphql.random;

import java.util.Map;
import java.util.function.Function;

/**
 * A count to date over a base, of the units of which both are known: sum over sum.
 *
 * @param flow of which it is the count to date
 * @param below SQL of what it is divided by, of the bases and the rate
 */
record ShareSql(String flow, Goal goal, String below) implements MeasureSql {

  private static final String BASE = "sum(c.value)";

  /** People are not divided: the count is rounded up, of all together. */
  private static final String COUNT =
      "CAST(ceil(any_value(o.rate) * CAST(sum(c.value) AS DECIMAL(18, 0))) AS DOUBLE)";

  static Map<String, Function<Frame, MeasureSql>> measures() {
    return Map.of(
        "RECORDING_RATE", frame -> new ShareSql("RECORDED", Goal.of("ELIGIBLE"), BASE),
        "SHARE_OF_BASE", frame -> new ShareSql("ACTIVATED", target(frame), BASE),
        "SHARE_OF_TARGET", frame -> new ShareSql("ACTIVATED", target(frame), COUNT));
  }

  private static Goal target(Frame frame) {
    return Goal.target(frame.question().basis());
  }

  @Override
  public boolean isRatio() {
    return true;
  }

  @Override
  public Map<String, String> relations() {
    return Map.of(goal.name(), goal.sql());
  }

  @Override
  public String figures() {
    return """
        SELECT u.g, l.b, sum(l.value) AS a, %s AS d, count(*) AS n FROM (%s) l
          JOIN (%s) c ON c.u = l.u AND c.b = l.b JOIN unit u ON u.u = l.u JOIN %s o ON o.g = u.g AND o.b = l.b
          GROUP BY u.g, l.b"""
        .formatted(below, LevelSql.toDate(flow), goal.bases(), goal.name());
  }

  @Override
  public String tellers(String figures) {
    return "SELECT g, b, n FROM " + figures;
  }
}
