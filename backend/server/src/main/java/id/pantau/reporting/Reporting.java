package id.pantau.reporting;

import id.pantau.reporting.health.ReportingHealth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reported when, in a region and a stretch of days.
 *
 * @param to the day that the health is of
 * @param health how many offices are of which, worst first
 * @param lastDay the newest day up to {@code to} that any of the offices reported; null when none
 *     did
 * @param lastReceivedAt when a report last came, of whatever day up to {@code to}
 * @param offices in code order
 */
public record Reporting(
    String dataset,
    LocalDate from,
    LocalDate to,
    ReportingTotals totals,
    List<HealthCount> health,
    @Nullable LocalDate lastDay,
    @Nullable Instant lastReceivedAt,
    List<OfficeReporting> offices) {

  public Reporting {
    health = List.copyOf(health);
    offices = List.copyOf(offices);
  }

  /** How many offices are of a health. */
  public record HealthCount(ReportingHealth health, long offices) {}
}
