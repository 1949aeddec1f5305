package id.pantau.progress;

import id.pantau.dataset.Basis;
import id.pantau.measure.Known;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far is a region?
 *
 * @param asOf null for the last day with data
 * @param basis null for the primary target's own
 */
public record ProgressQuestion(
    RegionCode region, @Nullable LocalDate asOf, @Nullable Basis basis, Known known) {}
