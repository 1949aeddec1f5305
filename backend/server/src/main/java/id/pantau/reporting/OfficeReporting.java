package id.pantau.reporting;

import id.pantau.region.Region;
import id.pantau.reporting.health.ReportedPace;
import id.pantau.reporting.health.ReportingHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one office reports.
 *
 * @param lastDay the newest day that it reported; null when it never did
 * @param lastReceivedAt when a report of it last came; null when none ever did
 * @param daysBehind due days after {@code lastDay}; those of a year when it never reported
 * @param days every one, oldest first
 */
public record OfficeReporting(
    Region office,
    ReportingHealth health,
    ReportingTotals totals,
    @Nullable LocalDate lastDay,
    @Nullable Instant lastReceivedAt,
    int daysBehind,
    ReportedPace pace,
    List<ReportDay> days) {

  public OfficeReporting {
    days = List.copyOf(days);
  }
}
