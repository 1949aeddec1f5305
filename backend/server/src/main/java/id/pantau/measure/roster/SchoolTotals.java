package id.pantau.measure.roster;

import id.pantau.dataset.Origin;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What ever happened at schools: of 40,000 some 10 MB. */
public final class SchoolTotals {

  /** What they are read from. */
  public static final String RELATION = "school_ever";

  private final List<SchoolTotal> byOffice;
  private final List<SchoolTotal> byRegistered;
  private final ConcurrentMap<String, List<SchoolTotal>> schools = new ConcurrentHashMap<>();

  private SchoolTotals(List<SchoolTotal> all) {
    this.byOffice = sorted(all, SchoolTotal::office);
    this.byRegistered = sorted(all, SchoolTotal::registered);
  }

  private static List<SchoolTotal> sorted(
      List<SchoolTotal> all, Function<SchoolTotal, String> place) {
    return all.stream().sorted(Comparator.comparing(place)).toList();
  }

  static SchoolTotals read(Warehouse warehouse) {
    // The same few hundred offices over and over.
    Map<String, String> offices = new HashMap<>();
    return new SchoolTotals(
        warehouse.query(Sql.of("SELECT * FROM " + RELATION), row -> total(row, offices)));
  }

  private static SchoolTotal total(Row row, Map<String, String> offices) {
    return new SchoolTotal(
        offices.computeIfAbsent(row.text("office"), Function.identity()),
        offices.computeIfAbsent(row.text("registered"), Function.identity()),
        row.text("npsn"),
        count(row, "attempts"),
        count(row, "captured"),
        count(row, "activated"));
  }

  private static @Nullable Count count(Row row, String column) {
    Double people = row.optionalNumber(column);
    return people == null
        ? null
        : new Count(
            people,
            Origin.between(row.optionalText(column + "_low"), row.optionalText(column + "_high")));
  }

  /**
   * Those of the offices that served.
   *
   * @param begin what their codes begin with
   */
  public List<SchoolTotal> served(String begin) {
    return Codes.beginning(byOffice, SchoolTotal::office, begin);
  }

  /**
   * The same, each school once with what all these offices did there; added up when it is first
   * asked for.
   */
  public List<SchoolTotal> schoolsServed(String begin) {
    return schools.computeIfAbsent("served " + begin, key -> bySchool(served(begin)));
  }

  /** The same of the offices of registration. */
  public List<SchoolTotal> schoolsRegistered(String begin) {
    return schools.computeIfAbsent("registered " + begin, key -> bySchool(registered(begin)));
  }

  private static List<SchoolTotal> bySchool(List<SchoolTotal> all) {
    var schools = new LinkedHashMap<String, SchoolTotal>();
    all.forEach(total -> schools.merge(total.npsn(), total, SchoolTotal::and));
    return List.copyOf(schools.values());
  }

  /**
   * Those of the offices of registration.
   *
   * @param begin what their codes begin with
   */
  public List<SchoolTotal> registered(String begin) {
    return Codes.beginning(byRegistered, SchoolTotal::registered, begin);
  }
}
