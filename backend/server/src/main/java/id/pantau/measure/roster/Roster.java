package id.pantau.measure.roster;

import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * Which units there are, and who reported when. Of 514 offices and two years a dataset takes some
 * 50 kB.
 */
public final class Roster {

  private static final String UNITS =
      "SELECT unit FROM region_unit WHERE region = unit ORDER BY unit";

  /** Comes after every digit. */
  private static final String AFTER = ":";

  /** Months, each with a bit per day: few rows, whatever the days. */
  private static final String REPORTED =
      """
      SELECT office, CAST(date_trunc('month', day) AS DATE) AS month,
        CAST(sum(power(2, date_part('day', day) - 1)) AS BIGINT) AS days
      FROM report_day WHERE dataset = ? GROUP BY 1, 2
      """;

  private final Warehouse warehouse;
  private final long version;
  private final Map<Integer, List<String>> units;
  private final ConcurrentMap<String, Reports> reported = new ConcurrentHashMap<>();

  private Roster(Warehouse warehouse, long version, Map<Integer, List<String>> units) {
    this.warehouse = warehouse;
    this.version = version;
    this.units = Map.copyOf(units);
  }

  static Roster read(Warehouse warehouse, long version) {
    List<String> units = warehouse.query(Sql.of(UNITS), row -> row.text("unit"));
    return new Roster(
        warehouse, version, units.stream().collect(Collectors.groupingBy(String::length)));
  }

  /** The data version that it is of. */
  long version() {
    return version;
  }

  /**
   * The codes of units, in their order.
   *
   * @param digits 4 of offices, 6 of districts
   * @param begin what they begin with
   */
  public List<String> units(int digits, String begin) {
    List<String> all = units.getOrDefault(digits, List.of());
    return all.subList(place(all, begin), place(all, begin + AFTER));
  }

  private static int place(List<String> all, String code) {
    int found = Collections.binarySearch(all, code);
    return found < 0 ? -found - 1 : found;
  }

  /** Who reported a dataset when; read when it is first asked for. */
  public Reports reports(String dataset) {
    return reported.computeIfAbsent(dataset, this::read);
  }

  private Reports read(String dataset) {
    return Reports.of(
        warehouse.query(
            Sql.of(REPORTED, dataset),
            row -> new Reports.Month(row.text("office"), row.date("month"), row.whole("days"))));
  }
}
