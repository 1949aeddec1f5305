package id.pantau.measure.roster;

import id.pantau.dataset.Basis;
import id.pantau.dataset.Origin;
import id.pantau.lake.Layout;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which units there are, who reported when, how many people live there, what ever happened at their
 * schools, and of which origin it all is. Of 514 offices and two years a dataset takes some 50 kB.
 */
public final class Roster {

  private static final String UNITS =
      "SELECT unit FROM region_unit WHERE region = unit ORDER BY unit";

  /** Of the batches of which any report holds: what was undone or replaced counts no more. */
  private static final String ORIGINS =
      """
      SELECT DISTINCT dataset, origin FROM data_version
      WHERE version IN (SELECT batch_id FROM decision WHERE to_version = %d)
      """
          .formatted(Layout.FOREVER);

  /** Blocks of days, each with a bit per day: few rows, whatever the days. */
  private static final String REPORTED =
      """
      SELECT office, d // %1$d AS block, bit_or(CAST(1 AS BIGINT) << (d %% %1$d)) AS days
      FROM (SELECT office, CAST(day - DATE '1970-01-01' AS BIGINT) AS d FROM report_day WHERE dataset = ?) r
      GROUP BY 1, 2
      """
          .formatted(Reports.BLOCK);

  private final Warehouse warehouse;
  private final Map<Integer, List<String>> units;
  private final Map<String, Set<Origin>> origins;
  private final ConcurrentMap<String, Reports> reported = new ConcurrentHashMap<>();
  private volatile @Nullable Bases bases;
  private @Nullable SchoolTotals schools;

  private Roster(
      Warehouse warehouse, Map<Integer, List<String>> units, Map<String, Set<Origin>> origins) {
    this.warehouse = warehouse;
    this.units = Map.copyOf(units);
    this.origins = Map.copyOf(origins);
  }

  /** What holds now. */
  public static Roster read(Warehouse warehouse) {
    List<String> units = warehouse.query(Sql.of(UNITS), row -> row.text("unit"));
    return new Roster(
        warehouse,
        units.stream().collect(Collectors.groupingBy(String::length)),
        origins(warehouse));
  }

  private static Map<String, Set<Origin>> origins(Warehouse warehouse) {
    var origins = new HashMap<String, Set<Origin>>();
    warehouse.query(
        Sql.of(ORIGINS),
        row ->
            origins
                .computeIfAbsent(row.text("dataset"), none -> EnumSet.noneOf(Origin.class))
                .add(Origin.valueOf(row.text("origin"))));
    return origins;
  }

  /**
   * The codes of units, in their order.
   *
   * @param digits 4 of offices, 6 of districts
   * @param begin what they begin with
   */
  public List<String> units(int digits, String begin) {
    return Codes.beginning(units.getOrDefault(digits, List.of()), Function.identity(), begin);
  }

  /** The origin of everything in some datasets; null where none of them has anything. */
  public @Nullable Origin origin(Collection<String> datasets) {
    return datasets.stream()
        .flatMap(dataset -> origins.getOrDefault(dataset, Set.of()).stream())
        .reduce(Origin::together)
        .orElse(null);
  }

  /** The origin of all rows of a dataset; empty where some are of another. */
  public Optional<Origin> origin(String dataset) {
    Set<Origin> all = origins.getOrDefault(dataset, Set.of());
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }

  /**
   * The newest population release of an office on a day; null where there is none.
   *
   * @param office code of 4 digits
   */
  public @Nullable Count base(String office, Basis basis, LocalDate day) {
    Bases known = bases;
    if (known == null) {
      known = Bases.read(warehouse);
      bases = known;
    }
    return known.newest(office, basis, day);
  }

  /** What ever happened at schools; read once, when it is first asked for. */
  public synchronized SchoolTotals schools() {
    if (schools == null) {
      schools = SchoolTotals.read(warehouse);
    }
    return schools;
  }

  /** Who reported a dataset when; read when it is first asked for. */
  public Reports reports(String dataset) {
    return reported.computeIfAbsent(dataset, this::read);
  }

  private Reports read(String dataset) {
    return Reports.of(
        warehouse.query(
            Sql.of(REPORTED, dataset),
            row ->
                new Reports.Block(
                    row.text("office"),
                    LocalDate.ofEpochDay(row.whole("block") * Reports.BLOCK),
                    row.whole("days"))));
  }
}
