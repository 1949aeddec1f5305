package id.pantau.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cumulative count of activated residents as published (posisi).
 *
 * @param asOf the day that the count is of
 * @param precision how exactly that is known: {@code day}, {@code month} or {@code year}
 * @param count people, as printed
 */
public record Standing(
    LocalDate asOf,
    String precision,
    double count,
    Origin origin,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String url,
    LocalDate publishedOn) {}
