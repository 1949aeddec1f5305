package id.pantau.ui.api.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports.
 *
 * @param within a region
 * @param from null for the first day on
 * @param to included; null for the newest day
 * @param first how many at most
 */
public record ReportsRequest(
    String dataset, String within, @Nullable LocalDate from, @Nullable LocalDate to, int first) {}
