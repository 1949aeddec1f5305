package id.pantau.lake.history;

import id.pantau.region.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are asked for.
 *
 * @param within only those of offices there
 * @param from first day; null from the first one on
 * @param to last day, included; null up to the newest one
 * @param version the data version at which they hold
 */
public record ReportQuestion(
    String dataset,
    RegionCode within,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    long version) {}
