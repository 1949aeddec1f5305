package id.pantau.reporting;

import id.pantau.measure.DailyDataset;
import id.pantau.measure.Known;
import id.pantau.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which offices of a region reported when.
 *
 * @param from first day; null for two months before {@code to}
 * @param to last day, included; null for the newest day that any office reported
 * @param moment of the knowledge; null for now
 */
public record ReportingQuestion(
    RegionCode region,
    DailyDataset dataset,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Known known,
    @Nullable Instant moment) {}
