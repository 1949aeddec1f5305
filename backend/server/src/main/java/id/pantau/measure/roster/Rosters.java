package id.pantau.measure.roster;

import id.pantau.lake.Lake;
import id.pantau.warehouse.Warehouse;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The roster of what holds now, kept until something is loaded. */
public final class Rosters {

  private final Warehouse warehouse;
  private final Lake lake;
  private final AtomicReference<@Nullable Roster> kept = new AtomicReference<>();

  public Rosters(Warehouse warehouse, Lake lake) {
    this.warehouse = warehouse;
    this.lake = lake;
  }

  /** That of the current data version. */
  public Roster now() {
    // Before reading: what is loaded meanwhile has a later version, and is read again.
    long version = lake.current().version();
    Roster before = kept.get();
    if (before != null && before.version() == version) {
      return before;
    }
    Roster roster = Roster.read(warehouse, version);
    kept.set(roster);
    return roster;
  }
}
