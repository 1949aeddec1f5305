package id.pantau.measure.roster;

import id.pantau.dataset.Origin;
import org.jspecify.annotations.Nullable;

/** A number of people, and where it comes from; nobody comes from nowhere. */
public record Count(double people, @Nullable Origin origin) {

  /** Both together; null where there is neither. */
  static @Nullable Count sum(@Nullable Count one, @Nullable Count other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new Count(one.people + other.people, Origin.together(one.origin, other.origin));
  }
}
