package id.pantau.measure;

import id.pantau.dataset.Origin;
import id.pantau.region.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A count of activated people as it was published.
 *
 * @param precision how exactly the day is known: {@code day}, {@code month} or {@code year}
 * @param count people to date
 */
public record PublishedStanding(
    RegionCode region,
    LocalDate asOf,
    String precision,
    double count,
    Origin origin,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String url,
    LocalDate publishedOn) {}
