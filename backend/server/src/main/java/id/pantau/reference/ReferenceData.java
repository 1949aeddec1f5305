package id.pantau.reference;

import id.pantau.calendar.WorkCalendar;
import id.pantau.lake.Lake;
import id.pantau.lake.PerVersion;
import id.pantau.region.RegionTree;
import id.pantau.target.TargetPolicy;
import id.pantau.warehouse.Warehouse;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The region tree, the targets and the calendar, read once per data version. Of targets earlier
 * versions are asked for as well; few ever are, and all are dropped when there are too many.
 */
public final class ReferenceData {

  private static final int VERSIONS_KEPT = 16;

  private final Warehouse warehouse;
  private final Lake lake;
  private final ConcurrentMap<Long, TargetPolicy> policies = new ConcurrentHashMap<>();
  private final PerVersion<RegionTree> regions;
  private final PerVersion<WorkCalendar> calendar;

  public ReferenceData(Warehouse warehouse, Lake lake) {
    this.warehouse = warehouse;
    this.lake = lake;
    this.regions = new PerVersion<>(lake, () -> RegionQueries.tree(warehouse));
    this.calendar = new PerVersion<>(lake, () -> CalendarQueries.calendar(warehouse));
  }

  /** The regions as they are now. */
  public RegionTree regions() {
    return regions.now();
  }

  /** The days on which offices work. */
  public WorkCalendar calendar() {
    return calendar.now();
  }

  /** The targets as they are now. */
  public TargetPolicy targets() {
    return targets(lake.current().version());
  }

  /** The targets as they were at a data version. */
  public TargetPolicy targets(long version) {
    if (policies.size() > VERSIONS_KEPT) {
      policies.clear();
    }
    return policies.computeIfAbsent(
        version, key -> TargetQueries.policy(warehouse, lake.rowsAt("targets", version)));
  }
}
