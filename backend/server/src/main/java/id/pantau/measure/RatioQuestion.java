package id.pantau.measure;

import id.pantau.dataset.Basis;
import id.pantau.region.RegionCode;
import java.time.LocalDate;

/**
 * How many are activated, of how many.
 *
 * @param day on which both are asked for
 * @param baseDay the base is that of the newest release cut on or before it: {@code day}, or the
 *     cut of a pinned release
 * @param startDay on which the activated count is asked for as well, where a path begins
 */
public record RatioQuestion(
    RegionCode region, LocalDate day, Basis basis, LocalDate baseDay, LocalDate startDay) {}
