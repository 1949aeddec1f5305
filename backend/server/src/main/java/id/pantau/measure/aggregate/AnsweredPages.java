package id.pantau.measure.aggregate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.region.RegionCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages that were answered before, by data version, by what the one who asks may see, and by the
 * whole question. Nothing ever goes stale: what is loaded has a later version. Those that are used
 * least go when there are too many.
 */
final class AnsweredPages {

  /** Of an answer without a row. */
  private static final int BASE = 10;

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

  /** In figures: the keys of a row, and what the question names, weigh about as much as one. */
  private static int weight(Key key, Map<RegionCode, Page> pages) {
    AggregateQuestion question = key.shape().question();
    int named = question.where().only().values().stream().mapToInt(List::size).sum();
    int rows = pages.values().stream().mapToInt(page -> page.rows().size()).sum();
    return BASE
        + key.shape().roots().size()
        + named
        + rows * (question.measures().size() + question.by().size());
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
