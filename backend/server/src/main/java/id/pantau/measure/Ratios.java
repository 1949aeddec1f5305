package id.pantau.measure;

import id.pantau.access.Scope;

/** The question "how many of how many" in SQL: one row per question and {@link RatioPart}. */
final class Ratios {

  private Ratios() {}

  static Asked asked(Iterable<RatioQuestion> questions) {
    var asked = new Asked("region", "day", "basis", "base_day", "start_day");
    for (RatioQuestion q : questions) {
      asked.add(q.region(), q.day(), q.basis(), q.baseDay(), q.startDay());
    }
    return asked;
  }

  static String sql(String with, Scope scope) {
    return with
        + """
        , found AS (
          SELECT a.n, b.value AS base, b.origin AS base_origin, b.valid_from AS cut_on,
            l.value AS activated, l.origin_low, l.origin_high,
            s.value AS start, s.origin_low AS start_low, s.origin_high AS start_high,
            CASE WHEN r.valid_from > l.valid_from OR l.valid_from IS NULL THEN r.valid_from ELSE l.valid_from END AS data_day,
            CASE WHEN r.valid_from > a.day - INTERVAL '7' DAY THEN 1 ELSE 0 END AS reporting,
            b.value IS NOT NULL AND l.value IS NOT NULL AS paired, s.value IS NOT NULL AS started
          FROM asked a
          %s
          LEFT JOIN reported r ON r.office = u.office AND r.valid_from <= a.day AND a.day < r.valid_to
        )
        SELECT n, paired, started, count(*) AS units, sum(reporting) AS reporting, max(data_day) AS data_day,
          count(base) AS base_reported, sum(base) AS base, min(base_origin) AS base_low,
          max(base_origin) AS base_high, min(cut_on) AS cut_low, max(cut_on) AS cut_high,
          count(activated) AS activated_reported, sum(activated) AS activated,
          min(origin_low) AS activated_low, max(origin_high) AS activated_high, sum(start) AS start,
          min(start_low) AS start_low, max(start_high) AS start_high
        FROM found GROUP BY n, paired, started
        """
            .formatted(units(scope));
  }

  /** The units of each question's region, with base, count, and count on the start day. */
  static String units(Scope scope) {
    return """
        JOIN region_unit u ON u.region = a.region AND %s
          LEFT JOIN base b ON b.unit = u.unit AND b.basis = a.basis
            AND b.valid_from <= a.base_day AND a.base_day < b.valid_to
          LEFT JOIN level l ON l.unit = u.unit AND l.measure = 'ACTIVATED'
            AND l.valid_from <= a.day AND a.day < l.valid_to
          LEFT JOIN level s ON s.unit = u.unit AND s.measure = 'ACTIVATED'
            AND s.valid_from <= a.start_day AND a.start_day < s.valid_to"""
        .formatted(Compiler.within(scope, "u.unit"));
  }
}
