package id.pantau.reporting;

import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which offices of a region reported when.
 *
 * @param from first day; null for two months before {@code to}
 * @param to last day, included; null for the newest day that any office reported
 */
public record ReportingQuestion(
    RegionCode region,
    DailyDataset dataset,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Known known) {}
