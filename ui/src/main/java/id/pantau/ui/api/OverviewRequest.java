package id.pantau.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one overview screen shows.
 *
 * @param region ministry code: 2 or 4 digits
 * @param basis null for the target's own
 * @param asOf null for the region's newest day with a report
 */
public record OverviewRequest(String region, @Nullable Basis basis, @Nullable LocalDate asOf) {

  boolean regency() {
    return region.length() == 4;
  }
}
