package id.pantau.progress;

import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a region will count week by week.
 *
 * @param measure one that adds up over time
 * @param until Monday of the first week to be forecast; null for the week after the newest data
 */
public record WeeklyForecastQuestion(
    RegionCode region, MeasureId measure, @Nullable LocalDate until, Known known) {}
