package id.pantau.measure;

import org.jspecify.annotations.Nullable;

/**
 * A level at the end of a span.
 *
 * @param correction people by which standings within the span restarted the count; null when none
 *     did
 */
public record LevelAnswer(Figure figure, @Nullable Double correction) {}
