package id.pantau.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a series.
 *
 * @param start first day
 * @param end last day, included
 * @param figure the level at the end
 * @param correction people by which a published level restarted the count; null when none did
 */
public record Point(LocalDate start, LocalDate end, Figure figure, @Nullable Double correction) {}
