package id.pantau.ui.api.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose reporting.
 *
 * @param region nation, province or regency
 * @param from null for two months before the last day
 * @param to null for the newest day that was reported
 */
public record ReportingRequest(
    String region, String dataset, @Nullable LocalDate from, @Nullable LocalDate to) {}
