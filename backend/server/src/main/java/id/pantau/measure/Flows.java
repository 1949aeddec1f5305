package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.warehouse.Row;
import org.jspecify.annotations.Nullable;

/** People added in weeks, in SQL. An office without any report in the week is missing. */
final class Flows {

  private Flows() {}

  static String weekly(String with, Scope scope) {
    return with
        + """
        , unit AS (
          SELECT a.n, a.first_day, a.last_day, u.unit, count(*) OVER (PARTITION BY a.n) AS expected
          FROM asked a JOIN region_unit u ON u.region = a.region AND %s
        )
        SELECT u.n, w.week, max(u.expected) AS expected, count(*) AS reported, sum(w.value) AS value,
          min(w.low) AS origin_low, max(w.high) AS origin_high
        FROM unit u JOIN week_flow w ON w.unit = u.unit AND w.measure = 'ACTIVATED'
          AND w.week >= u.first_day AND w.week <= u.last_day
        GROUP BY u.n, w.week
        """
            .formatted(Compiler.within(scope, "u.unit"));
  }

  /** Reads a sum from a row with value, origin_low, origin_high, reported and expected. */
  static Figure figure(Row row) {
    return Figure.sum(
        row.optionalNumber("value"),
        origin(row, "origin_low", "origin_high"),
        row.whole("reported"),
        row.whole("expected"));
  }

  /** The origin of a sum, out of the least and the greatest of its parts. */
  static @Nullable Origin origin(Row row, String low, String high) {
    return Origin.between(row.optionalText(low), row.optionalText(high));
  }
}
