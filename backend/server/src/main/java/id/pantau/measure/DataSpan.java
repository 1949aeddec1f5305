package id.pantau.measure;

import id.pantau.region.RegionCode;
import java.time.LocalDate;

/**
 * From when to when a region has data.
 *
 * @param last the last day with a daily report or, where there is none, a standing
 */
public record DataSpan(RegionCode region, LocalDate first, LocalDate last) {}
