package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.series.Span;
import java.util.List;

/**
 * The question "how did the same units grow" in SQL. A unit alone cannot be mixed with others, so
 * it needs no start.
 */
final class Tracks {

  private Tracks() {}

  /** One row per question. */
  static Asked asked(List<Track> questions) {
    return Ratios.asked(questions.stream().map(Track::ratio).toList());
  }

  /** One row per question and point, with the question's number. */
  static String points(List<Track> questions) {
    var points = new Asked("question", "first_day", "last_day");
    for (int n = 0; n < questions.size(); n++) {
      for (Span span : questions.get(n).points()) {
        points.add(n, span.start(), span.end());
      }
    }
    return points.clause("point");
  }

  static String sql(String with, String points, Scope scope) {
    return with
        + ", "
        + points
        + """
        , unit AS (
          SELECT a.n, u.unit, count(*) OVER (PARTITION BY a.n) AS expected,
            b.value IS NOT NULL AND l.value IS NOT NULL AS paired, s.value IS NOT NULL AS started
          FROM asked a
          JOIN region_unit u ON u.region = a.region AND %s
          LEFT JOIN base b ON b.unit = u.unit AND b.basis = a.basis
            AND b.valid_from <= a.base_day AND a.base_day < b.valid_to
          LEFT JOIN level l ON l.unit = u.unit AND l.measure = 'ACTIVATED'
            AND l.valid_from <= a.day AND a.day < l.valid_to
          LEFT JOIN level s ON s.unit = u.unit AND s.measure = 'ACTIVATED'
            AND s.valid_from <= a.start_day AND a.start_day < s.valid_to
        ), counted AS (
          SELECT * FROM unit WHERE started AND paired OR expected = 1
        ), corrected AS (
          SELECT p.n, sum(l.correction) AS correction FROM point p
          JOIN counted c ON c.n = p.question
          JOIN level l ON l.unit = c.unit AND l.measure = 'ACTIVATED' AND l.correction IS NOT NULL
            AND l.valid_from BETWEEN p.first_day AND p.last_day
          GROUP BY p.n
        ), summed AS (
          SELECT p.n, max(c.expected) AS expected, count(l.value) AS reported, sum(l.value) AS value,
            min(l.origin_low) AS origin_low, max(l.origin_high) AS origin_high
          FROM point p
          JOIN counted c ON c.n = p.question
          JOIN level l ON l.unit = c.unit AND l.measure = 'ACTIVATED'
            AND l.valid_from <= p.last_day AND p.last_day < l.valid_to
          GROUP BY p.n
        )
        SELECT s.*, c.correction FROM summed s LEFT JOIN corrected c ON c.n = s.n
        """
            .formatted(Compiler.within(scope, "u.unit"));
  }
}
