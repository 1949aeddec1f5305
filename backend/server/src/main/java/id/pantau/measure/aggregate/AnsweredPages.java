package id.pantau.measure.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.region.RegionCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were answered before, by data version, by what the one who asks may see, and by the
 * whole question. Nothing ever goes stale: what is loaded has a later version. Those that are used
 * least go when there are too many.
 */
final class AnsweredPages {

  private final @Nullable Cache<Key, Map<RegionCode, Page>> cache;

  /**
   * @param figures that are kept at most; 0 for no cache
   */
  AnsweredPages(long figures) {
    this.cache =
        figures == 0
            ? null
            : Caffeine.newBuilder()
                .maximumWeight(figures)
                .<Key, Map<RegionCode, Page>>weigher((key, pages) -> weight(key, pages))
                .build();
  }

  /**
   * What is answered.
   *
   * @param version of the data
   * @param shape with the question, its regions and what may be seen; its moment is a full hour
   */
  record Key(long version, Shape shape, Cut cut) {}

  private static int weight(Key key, Map<RegionCode, Page> pages) {
    int rows = pages.values().stream().mapToInt(page -> page.rows().size()).sum();
    return key.shape().roots().size() + rows * key.shape().question().measures().size();
  }

  /** Null for what is not there. */
  @Nullable Map<RegionCode, Page> find(Key key) {
    return cache == null ? null : cache.getIfPresent(key);
  }

  void keep(Key key, Map<RegionCode, Page> pages) {
    if (cache != null) {
      cache.put(key, Map.copyOf(pages));
    }
  }
}
