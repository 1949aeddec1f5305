package id.pantau.reporting;

import id.pantau.reporting.health.ReportState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of an office.
 *
 * @param receivedAt when the first report of the day came; null when none holds
 * @param count people or cards that it counts; null when none holds
 */
public record ReportDay(
    LocalDate day, ReportState state, @Nullable Instant receivedAt, @Nullable Double count) {}
