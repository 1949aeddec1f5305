package id.pantau.reporting.health;

import org.jspecify.annotations.Nullable;

/**
 * How much an office reports, of late and usually.
 *
 * @param recent people or cards a reported working day, a median; null when too few are known
 * @param usual the same for the time before
 * @param recentDays of the due days judged, those that were reported
 * @param usualDays of the due days before these, those that were reported
 */
public record ReportedPace(
    @Nullable Double recent, @Nullable Double usual, int recentDays, int usualDays) {}
