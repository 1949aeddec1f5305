package id.pantau.graphql.weight;

import id.pantau.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/**
 * How much of an answer a field can come to.
 *
 * @param count objects or values of it, at most
 * @param page entries that a list in it has, at most
 * @param level of its regions, where that is known and none of them can be there twice
 */
record Reach(long count, long page, @Nullable RegionLevel level) {

  /** More than any limit, and far from overflowing when multiplied once more. */
  private static final long ENOUGH = 1L << 31;

  /** Above the first field. */
  static final Reach ROOT = new Reach(1, 1, null);

  Reach {
    count = Math.min(count, ENOUGH);
    page = Math.min(page, ENOUGH);
  }

  /** A list in it. */
  Reach times(long entries) {
    return new Reach(count * Math.min(entries, ENOUGH), page, level);
  }

  Reach paging(long entries) {
    return new Reach(count, entries, level);
  }

  Reach at(@Nullable RegionLevel regions) {
    return new Reach(count, page, regions);
  }

  Reach atMost(long all) {
    return new Reach(Math.min(count, all), page, level);
  }
}
