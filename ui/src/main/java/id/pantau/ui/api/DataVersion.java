package id.pantau.ui.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of all data together.
 *
 * @param version 0 before anything was loaded
 * @param decidedAt when it came to hold; null for version 0
 */
public record DataVersion(int version, @Nullable OffsetDateTime decidedAt) {}
