package id.pantau.measure.report;

import id.pantau.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An office's day of which a report holds.
 *
 * @param receivedAt when the first report of the day came, of those that were not undone
 * @param replaced how often another took its place since
 * @param count people or cards that it counts, whatever the region they are registered in
 */
public record ReportedDay(
    RegionCode office, LocalDate day, Instant receivedAt, int replaced, double count) {}
