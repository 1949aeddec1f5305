package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;

/** Levels at the end of a span, in SQL. */
final class Levels {

  private Levels() {}

  static String sql(String with, Scope scope, MeasureId measure) {
    return with
        + """
        , corrected AS (
          SELECT a.n, sum(l.correction) AS correction FROM asked a
          JOIN region_unit u ON u.region = a.region AND %1$s
          JOIN level l ON l.unit = u.unit AND l.measure = '%2$s' AND l.correction IS NOT NULL
            AND l.valid_from BETWEEN a.first_day AND a.last_day
          GROUP BY a.n
        )
        SELECT a.n, count(*) AS expected, count(l.value) AS reported, sum(l.value) AS value,
          min(l.origin_low) AS origin_low, max(l.origin_high) AS origin_high, max(c.correction) AS correction
        FROM asked a
        JOIN region_unit u ON u.region = a.region AND %1$s
        LEFT JOIN level l ON l.unit = u.unit AND l.measure = '%2$s'
          AND l.valid_from <= a.last_day AND a.last_day < l.valid_to
        LEFT JOIN corrected c ON c.n = a.n
        GROUP BY a.n
        """
            .formatted(Compiler.within(scope, "u.unit"), measure.name());
  }

  static String sql(String with, Scope scope, Basis basis) {
    return with
        + """
         SELECT a.n, count(*) AS expected, count(b.value) AS reported, sum(b.value) AS value,
          min(b.origin) AS origin_low, max(b.origin) AS origin_high
        FROM asked a
        JOIN region_unit u ON u.region = a.region AND %s
        LEFT JOIN base b ON b.unit = u.unit AND b.basis = '%s'
          AND b.valid_from <= a.last_day AND a.last_day < b.valid_to
        GROUP BY a.n
        """
            .formatted(Compiler.within(scope, "u.unit"), basis.name());
  }
}
