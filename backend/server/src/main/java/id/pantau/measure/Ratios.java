package id.pantau.measure;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.warehouse.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question "how many of how many" in SQL. */
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
            l.value AS activated, l.origin_low, l.origin_high, s.value AS start,
            coalesce(r.valid_from, l.valid_from) AS data_day,
            CASE WHEN r.valid_from > a.day - INTERVAL '7' DAY THEN 1 ELSE 0 END AS reporting,
            CASE WHEN b.value IS NOT NULL AND l.value IS NOT NULL THEN 1 ELSE 0 END AS paired,
            CASE WHEN b.value IS NOT NULL AND l.value IS NOT NULL AND s.value IS NOT NULL THEN 1 ELSE 0 END AS started
          FROM asked a
          JOIN region_unit u ON u.region = a.region AND %s
          LEFT JOIN base b ON b.unit = u.unit AND b.basis = a.basis
            AND b.valid_from <= a.base_day AND a.base_day < b.valid_to
          LEFT JOIN level l ON l.unit = u.unit AND l.measure = 'ACTIVATED'
            AND l.valid_from <= a.day AND a.day < l.valid_to
          LEFT JOIN level s ON s.unit = u.unit AND s.measure = 'ACTIVATED'
            AND s.valid_from <= a.start_day AND a.start_day < s.valid_to
          LEFT JOIN reported r ON r.office = u.office AND r.valid_from <= a.day AND a.day < r.valid_to
        ), counted AS (
          SELECT *, max(paired) OVER (PARTITION BY n) AS any_paired FROM found
        )
        SELECT n, count(*) AS expected, sum(reporting) AS reporting, max(data_day) AS data_day,
          count(CASE WHEN any_paired = 0 OR paired = 1 THEN base END) AS base_reported,
          sum(CASE WHEN any_paired = 0 OR paired = 1 THEN base END) AS base,
          min(CASE WHEN any_paired = 0 OR paired = 1 THEN base_origin END) AS base_low,
          max(CASE WHEN any_paired = 0 OR paired = 1 THEN base_origin END) AS base_high,
          min(CASE WHEN any_paired = 0 OR paired = 1 THEN cut_on END) AS cut_low,
          max(CASE WHEN any_paired = 0 OR paired = 1 THEN cut_on END) AS cut_high,
          count(CASE WHEN any_paired = 0 OR paired = 1 THEN activated END) AS activated_reported,
          sum(CASE WHEN any_paired = 0 OR paired = 1 THEN activated END) AS activated,
          min(CASE WHEN any_paired = 0 OR paired = 1 THEN origin_low END) AS activated_low,
          max(CASE WHEN any_paired = 0 OR paired = 1 THEN origin_high END) AS activated_high,
          sum(started) AS started_reported,
          sum(CASE WHEN started = 1 THEN base END) AS started_base,
          sum(CASE WHEN started = 1 THEN activated END) AS started,
          sum(CASE WHEN started = 1 THEN start END) AS start
        FROM counted GROUP BY n ORDER BY n
        """
            .formatted(Compiler.within(scope, "u.unit"));
  }

  static RatioAnswer answer(Row row) {
    long expected = row.whole("expected");
    long started = row.whole("started_reported");
    Origin origin = origin(row, "activated_low", "activated_high");
    return new RatioAnswer(
        Figure.sum(
            row.optionalNumber("base"),
            origin(row, "base_low", "base_high"),
            row.whole("base_reported"),
            expected),
        release(row),
        Figure.sum(
            row.optionalNumber("activated"), origin, row.whole("activated_reported"), expected),
        Figure.sum(row.optionalNumber("started"), origin, started, expected),
        Figure.sum(row.optionalNumber("started_base"), origin, started, expected),
        Figure.sum(row.optionalNumber("start"), origin, started, expected),
        Figure.observed(
            row.number("reporting"), origin, (int) row.whole("reporting"), (int) expected),
        row.optionalDate("data_day"));
  }

  private static @Nullable LocalDate release(Row row) {
    var low = row.optionalDate("cut_low");
    return low != null && low.equals(row.optionalDate("cut_high")) ? low : null;
  }

  static @Nullable Origin origin(Row row, String low, String high) {
    String one = row.optionalText(low);
    String other = row.optionalText(high);
    return Origin.together(
        one == null ? null : Origin.valueOf(one), other == null ? null : Origin.valueOf(other));
  }
}
