package id.pantau.progress;

import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a region over time.
 *
 * @param from null for the first day with data
 * @param to included; null for the last day with data
 * @param reading what each point says
 * @param by what the groups beside the whole are told apart by; null for none
 */
public record SeriesQuestion(
    RegionCode region,
    MeasureId measure,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Interval interval,
    Reading reading,
    @Nullable Dimension by,
    Known known) {

  /** What a point of a series says. */
  public enum Reading {
    /** What was added in the interval. */
    ADDED,
    /** The level at the end of the interval. */
    LEVEL
  }
}
