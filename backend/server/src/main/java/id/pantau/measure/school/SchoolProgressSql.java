package id.pantau.measure.school;

import java.time.LocalDate;

/**
 * The progress of schools as relations. Nobody is counted where the office of a school reported the
 * recordings, activations or visits since the register and has none; else it is not known.
 */
public final class SchoolProgressSql {

  private SchoolProgressSql() {}

  /** SELECT of the one day that progress is asked of. */
  public static String on(LocalDate day) {
    return "SELECT DATE '%s' AS level_day".formatted(day);
  }

  /**
   * WITH clauses that end in a relation {@code progress}: one row per school that is wanted and
   * day, with {@code level_day}.
   *
   * @param wanted SELECT of npsn, name, kind and district_code
   * @param days SELECT of level_day, each once
   */
  public static String clauses(String wanted, String days) {
    return String.join(
        ",\n",
        spans(wanted, days),
        heard(),
        people("recorded_at", "recordings_by_school", "e.outcome = 'BIO_CAPTURED'"),
        people("activated_at", "activations_by_school", "true"),
        visited(),
        counted(),
        progress());
  }

  private static String spans(String wanted, String days) {
    return """
        school_day AS (%2$s), wanted AS (%1$s), school_span AS (
          SELECT w.*, d.level_day, substr(w.district_code, 1, 4) AS own_office, r.valid_from AS register_day,
            r.due, r.origin AS due_origin, r.teachers, coalesce(r.valid_from, DATE '1900-01-01') AS since
          FROM wanted w CROSS JOIN school_day d LEFT JOIN school_register r
            ON r.npsn = w.npsn AND r.valid_from <= d.level_day AND d.level_day < r.valid_to)"""
        .formatted(wanted, days);
  }

  /** An office reported in a span that ends on the day when its newest day is not before it. */
  private static String heard() {
    return """
        heard AS (
          SELECT r.office, d.level_day, max(CASE WHEN r.dataset = 'recordings' THEN r.day END) AS recordings_day,
            max(CASE WHEN r.dataset = 'activations' THEN r.day END) AS activations_day,
            max(CASE WHEN r.dataset = 'visits' THEN r.day END) AS visits_day
          FROM report_day r JOIN school_day d ON r.day <= d.level_day
          WHERE r.dataset IN ('activations', 'recordings', 'visits')
            AND r.office IN (SELECT own_office FROM school_span)
          GROUP BY r.office, d.level_day)""";
  }

  private static String people(String name, String rollUp, String which) {
    return """
        %s AS (
          SELECT s.npsn, s.level_day, sum(e.people) AS n, min(e.low) AS low, max(e.high) AS high
          FROM school_span s JOIN %s e ON e.npsn = s.npsn AND e.day BETWEEN s.since AND s.level_day
          WHERE %s GROUP BY s.npsn, s.level_day)"""
        .formatted(name, rollUp, which);
  }

  private static String visited() {
    return """
        visited AS (
          SELECT s.npsn, s.level_day, CAST(count(*) AS DOUBLE) AS n, max(e.date) AS last_visit,
            min(e.origin) AS low, max(e.origin) AS high
          FROM school_span s JOIN visits e ON e.npsn = s.npsn AND e.date BETWEEN s.since AND s.level_day
          GROUP BY s.npsn, s.level_day)""";
  }

  private static String counted() {
    return """
        counted AS (
          SELECT s.*, v.last_visit,
            CASE WHEN r.n IS NOT NULL OR h.recordings_day >= s.since THEN coalesce(r.n, 0) END AS recorded,
            r.low AS recorded_low, r.high AS recorded_high,
            CASE WHEN a.n IS NOT NULL OR h.activations_day >= s.since THEN coalesce(a.n, 0) END AS activated,
            a.low AS activated_low, a.high AS activated_high,
            CASE WHEN v.n IS NOT NULL OR h.visits_day >= s.since THEN coalesce(v.n, 0) END AS visits,
            v.low AS visits_low, v.high AS visits_high
          FROM school_span s
          LEFT JOIN heard h ON h.office = s.own_office AND h.level_day = s.level_day
          LEFT JOIN recorded_at r ON r.npsn = s.npsn AND r.level_day = s.level_day
          LEFT JOIN activated_at a ON a.npsn = s.npsn AND a.level_day = s.level_day
          LEFT JOIN visited v ON v.npsn = s.npsn AND v.level_day = s.level_day)""";
  }

  /** Need is the rank of the state: what is done comes last. */
  private static String progress() {
    return """
        judged AS (
          SELECT *, CASE WHEN due - recorded > 0 THEN due - recorded WHEN due - recorded <= 0 THEN 0 END AS remaining,
            CASE WHEN due IS NULL OR recorded IS NULL THEN 'UNKNOWN' WHEN due <= recorded THEN 'DONE'
              WHEN recorded = 0 AND coalesce(visits, 0) = 0 THEN 'NEVER' ELSE 'UNFINISHED' END AS state
          FROM counted),
        progress AS (
          SELECT *, CASE state WHEN 'NEVER' THEN 0 WHEN 'UNFINISHED' THEN 1 WHEN 'UNKNOWN' THEN 2 ELSE 3 END AS need
          FROM judged)""";
  }
}
