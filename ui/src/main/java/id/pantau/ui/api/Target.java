package id.pantau.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target in force.
 *
 * @param region the region that it was set for: the asked one or an ancestor
 * @param count people; null when the base is missing
 * @param rate the share asked for, a fraction
 * @param basis what the rate is of here
 * @param statedBasis the basis that the target itself names
 * @param underRevision a revision was said to come
 */
public record Target(
    Region region,
    @Nullable Integer count,
    double rate,
    Basis basis,
    Basis statedBasis,
    @Nullable Integer statedCount,
    LocalDate periodStart,
    LocalDate deadline,
    @Nullable LocalDate announcedOn,
    boolean underRevision,
    @Nullable String source) {}
