package id.pantau.progress;

import id.pantau.measure.Figure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a series, both days included.
 *
 * @param correction people by which standings in the interval restarted the count
 */
public record SeriesPoint(
    LocalDate start, LocalDate end, Figure figure, @Nullable Double correction) {}
