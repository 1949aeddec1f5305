package id.pantau.reference;

import id.pantau.calendar.WorkCalendar;
import id.pantau.lake.Lake;
import id.pantau.region.RegionTree;
import id.pantau.target.TargetPolicy;
import id.pantau.warehouse.Warehouse;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The region tree, the targets and the calendar, read once per data version. Few versions are ever
 * asked for, and those of a few thousand regions are small; older ones are dropped when there are
 * too many.
 */
public final class ReferenceData {

  private static final int VERSIONS_KEPT = 16;

  private final Warehouse warehouse;
  private final Lake lake;
  private final ConcurrentMap<Long, TargetPolicy> policies = new ConcurrentHashMap<>();
  private final ConcurrentMap<Long, RegionTree> trees = new ConcurrentHashMap<>();
  private final ConcurrentMap<Long, WorkCalendar> calendars = new ConcurrentHashMap<>();

  public ReferenceData(Warehouse warehouse, Lake lake) {
    this.warehouse = warehouse;
    this.lake = lake;
  }

  /** The regions as they are now. */
  public RegionTree regions() {
    return kept(trees).computeIfAbsent(version(), key -> RegionQueries.tree(warehouse));
  }

  /** The days on which offices work. */
  public WorkCalendar calendar() {
    return kept(calendars).computeIfAbsent(version(), key -> CalendarQueries.calendar(warehouse));
  }

  /** The targets as they are now. */
  public TargetPolicy targets() {
    return targets(version());
  }

  /** The targets as they were at a data version. */
  public TargetPolicy targets(long version) {
    return kept(policies)
        .computeIfAbsent(
            version, key -> TargetQueries.policy(warehouse, lake.rowsAt("targets", version)));
  }

  private long version() {
    return lake.current().version();
  }

  private static <T> ConcurrentMap<Long, T> kept(ConcurrentMap<Long, T> byVersion) {
    if (byVersion.size() > VERSIONS_KEPT) {
      byVersion.clear();
    }
    return byVersion;
  }
}
