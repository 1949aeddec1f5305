package id.pantau.measure.report;

import id.pantau.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An office's last report.
 *
 * @param day the newest one reported
 * @param receivedAt when a report last came, of whatever day up to that one
 */
public record LastReport(RegionCode office, LocalDate day, Instant receivedAt) {}
