package id.pantau.measure.report;

import id.pantau.lake.UndoneBatches;
import id.pantau.measure.Known;

/** The decision log as SQL: which reports hold, and when they first came. */
public final class ReportLog {

  private ReportLog() {}

  /**
   * SELECT of the reports that hold: dataset, office, day, {@code first_ms} (when the first one of
   * the day came that was not undone), {@code last_ms} (the last one), {@code reports} (how many
   * came), and the origin.
   *
   * @param which SQL of the office-days that are asked for
   */
  public static String held(Known known, String which) {
    long version = known.version(Long.MAX_VALUE - 1);
    return """
        WITH RECURSIVE %1$s, accepted AS (
          SELECT d.dataset, d.office, d.day, min(v.decided_at_ms) AS first_ms,
            max(v.decided_at_ms) AS last_ms, count(*) AS reports
          FROM (SELECT * FROM decision WHERE from_version = batch_id AND from_version <= %2$d AND %3$s) d
          JOIN data_version v ON v.version = d.from_version
          LEFT JOIN undone u ON u.batch = d.batch_id
          WHERE u.batch IS NULL
          GROUP BY d.dataset, d.office, d.day
        )
        SELECT h.dataset, h.office, h.day, coalesce(a.first_ms, v.decided_at_ms) AS first_ms,
          coalesce(a.last_ms, v.decided_at_ms) AS last_ms, coalesce(a.reports, 1) AS reports, b.origin
        FROM (SELECT * FROM decision WHERE batch_id IS NOT NULL AND from_version <= %2$d AND %2$d < to_version
          AND %3$s) h
        JOIN data_version v ON v.version = h.from_version
        JOIN data_version b ON b.version = h.batch_id
        LEFT JOIN accepted a ON a.dataset = h.dataset AND a.office = h.office AND a.day = h.day"""
        .formatted(UndoneBatches.clauses(version), version, which);
  }
}
