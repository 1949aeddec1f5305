package id.pantau.measure.roster;

import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The population releases of offices: of 514, some 100 kB a release. */
final class Bases {

  private static final String READ =
      "SELECT unit, basis, valid_from, valid_to, value, origin FROM base WHERE length(unit) = 4";

  private final Map<Key, List<Stretch>> releases;

  private record Key(String office, Basis basis) {}

  /** A release on the days on which it is the newest. */
  private record Stretch(LocalDate from, LocalDate until, Count count) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }
  }

  private Bases(Map<Key, List<Stretch>> releases) {
    this.releases = Map.copyOf(releases);
  }

  static Bases read(Warehouse warehouse) {
    var releases = new HashMap<Key, List<Stretch>>();
    warehouse.query(
        Sql.of(READ),
        row ->
            releases
                .computeIfAbsent(
                    new Key(row.text("unit"), Basis.valueOf(row.text("basis"))),
                    none -> new ArrayList<>())
                .add(stretch(row)));
    return new Bases(releases);
  }

  private static Stretch stretch(Row row) {
    return new Stretch(
        row.date("valid_from"),
        row.date("valid_to"),
        new Count(row.number("value"), Origin.valueOf(row.text("origin"))));
  }

  /** The newest on a day; null where there is none. */
  @Nullable Count newest(String office, Basis basis, LocalDate day) {
    for (Stretch stretch : releases.getOrDefault(new Key(office, basis), List.of())) {
      if (stretch.covers(day)) {
        return stretch.count();
      }
    }
    return null;
  }
}
