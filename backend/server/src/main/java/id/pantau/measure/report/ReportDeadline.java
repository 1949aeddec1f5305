package id.pantau.measure.report;

import java.time.Duration;

/**
 * Until when a report is on time. No law names a deadline; the ministry asks for figures every week
 * and offices send a day's on the next one, so these are ours, in one place.
 */
public final class ReportDeadline {

  /** A day is due when so many working days after it are over, in the office's own time. */
  public static final int WORKDAYS_TO_REPORT = 1;

  /** What comes later than this after it was due is history loaded afterwards. */
  public static final Duration HISTORY_AFTER = Duration.ofDays(60);

  private ReportDeadline() {}

  /**
   * A clause of the working days among some: {@code day}, and {@code over_ms}, the end of the last
   * working day to report it, in milliseconds of an office at UTC.
   *
   * @param days SELECT of day
   */
  public static String clause(String name, String days) {
    return """
        %1$s_asked AS (%2$s),
        %1$s AS (
          SELECT day, CAST(epoch_ms(CAST(last_day + 1 AS TIMESTAMP)) AS BIGINT) AS over_ms FROM (
            SELECT day, lead(day, %3$d) OVER (ORDER BY day) AS last_day FROM (
              SELECT CAST(unnest(generate_series((SELECT min(day) FROM %1$s_asked),
                (SELECT max(day) FROM %1$s_asked) + INTERVAL '60' DAY, INTERVAL '1' DAY)) AS DATE) AS day) d
            WHERE date_part('isodow', day) < 6
              AND day NOT IN (SELECT date FROM holidays WHERE type NOT IN ('ramadan_first', 'ramadan_last'))) w
          WHERE day IN (SELECT day FROM %1$s_asked))"""
        .formatted(name, days, WORKDAYS_TO_REPORT);
  }

  /** SQL of the hours by which a zone is ahead of UTC; Indonesia has no summer time. */
  public static String hours(String zone) {
    return "CASE %s WHEN 'Asia/Makassar' THEN 8 WHEN 'Asia/Jayapura' THEN 9 ELSE 7 END"
        .formatted(zone);
  }

  /** SQL that is true for a report that came late, and not as history. */
  public static String late(String arrivedMs, String dueMs) {
    return "%1$s > %2$s AND %1$s <= %2$s + %3$d"
        .formatted(arrivedMs, dueMs, HISTORY_AFTER.toMillis());
  }
}
