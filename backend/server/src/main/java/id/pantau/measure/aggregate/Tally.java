package id.pantau.measure.aggregate;

import id.pantau.dataset.Origin;
import id.pantau.measure.roster.Count;
import org.jspecify.annotations.Nullable;

/** Adds counts up, and knows where the sum comes from. */
final class Tally {

  private double people;
  private int counts;
  private @Nullable Origin origin;

  void add(Count count) {
    people += count.people();
    counts++;
    origin = Origin.together(origin, count.origin());
  }

  /** Null where nothing was added. */
  @Nullable Double people() {
    return counts == 0 ? null : people;
  }

  /** How many were added. */
  int counts() {
    return counts;
  }

  /** Null where nothing was added. */
  @Nullable Origin origin() {
    return origin;
  }
}
