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

  /** One row per question, with the number of its points in {@link #points}. */
  static Asked asked(List<Track> questions) {
    List<List<Span>> calendars = calendars(questions);
    var asked = new Asked("region", "day", "basis", "base_day", "start_day", "calendar");
    for (Track question : questions) {
      RatioQuestion q = question.ratio();
      int calendar = calendars.indexOf(question.points());
      asked.add(q.region(), q.day(), q.basis(), q.baseDay(), q.startDay(), calendar);
    }
    return asked;
  }

  /** Most questions share their points; written once for each, they took longer than the rest. */
  private static List<List<Span>> calendars(List<Track> questions) {
    return questions.stream().map(Track::points).distinct().toList();
  }

  /** One row per point of each calendar. */
  static String points(List<Track> questions) {
    var points = new Asked("calendar", "first_day", "last_day");
    List<List<Span>> calendars = calendars(questions);
    for (int calendar = 0; calendar < calendars.size(); calendar++) {
      for (Span span : calendars.get(calendar)) {
        points.add(calendar, span.start(), span.end());
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
          SELECT a.n, a.calendar, u.unit, count(*) OVER (PARTITION BY a.n) AS expected,
            b.value IS NOT NULL AND l.value IS NOT NULL AS paired, s.value IS NOT NULL AS started
          FROM asked a
          %s
        ), place AS (
          SELECT u.n, u.unit, u.expected, p.first_day, p.last_day
          FROM unit u JOIN point p ON p.calendar = u.calendar
          WHERE u.started AND u.paired OR u.expected = 1
        ), corrected AS (
          SELECT p.n, p.last_day, sum(l.correction) AS correction FROM place p
          JOIN level l ON l.unit = p.unit AND l.measure = 'ACTIVATED' AND l.correction IS NOT NULL
            AND l.valid_from BETWEEN p.first_day AND p.last_day
          GROUP BY p.n, p.last_day
        ), summed AS (
          SELECT p.n, p.last_day, max(p.expected) AS expected, count(l.value) AS reported,
            sum(l.value) AS value, min(l.origin_low) AS origin_low, max(l.origin_high) AS origin_high
          FROM place p
          JOIN level l ON l.unit = p.unit AND l.measure = 'ACTIVATED'
            AND l.valid_from <= p.last_day AND p.last_day < l.valid_to
          GROUP BY p.n, p.last_day
        )
        SELECT s.*, c.correction
        FROM summed s LEFT JOIN corrected c ON c.n = s.n AND c.last_day = s.last_day
        """
            .formatted(Ratios.units(scope));
  }
}
