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

  private final ByPlace byOffice;
  private final ByPlace byRegistered;

  private SchoolTotals(List<SchoolTotal> all) {
    this.byOffice = new ByPlace(all, SchoolTotal::office);
    this.byRegistered = new ByPlace(all, SchoolTotal::registered);
  }

  /** By the offices that served. */
  public ByPlace byOffice() {
    return byOffice;
  }

  /** By the offices of registration. */
  public ByPlace byRegistered() {
    return byRegistered;
  }

  /** The totals in the order of an office's code. */
  public static final class ByPlace {

    private final List<SchoolTotal> sorted;
    private final Function<SchoolTotal, String> place;
    private final ConcurrentMap<String, List<SchoolTotal>> schools = new ConcurrentHashMap<>();
    private final ConcurrentMap<Ranking, List<SchoolTotal>> ranked = new ConcurrentHashMap<>();

    private record Ranking(String begin, Happening by) {}

    private ByPlace(List<SchoolTotal> all, Function<SchoolTotal, String> place) {
      this.sorted = all.stream().sorted(Comparator.comparing(place)).toList();
      this.place = place;
    }

    /** The code of the office that a total is sorted by. */
    public String place(SchoolTotal total) {
      return place.apply(total);
    }

    /**
     * Those of some offices.
     *
     * @param begin what their codes begin with
     */
    public List<SchoolTotal> totals(String begin) {
      return Codes.beginning(sorted, place, begin);
    }

    /**
     * The same, each school once with what all these offices have; added up when it is first asked
     * for.
     */
    public List<SchoolTotal> schools(String begin) {
      return schools.computeIfAbsent(begin, key -> bySchool(totals(key)));
    }

    /** The same, where most happened first; put in order when it is first asked for. */
    public List<SchoolTotal> ranked(String begin, Happening by) {
      return ranked.computeIfAbsent(
          new Ranking(begin, by),
          key ->
              schools(begin).stream()
                  .sorted(Comparator.comparingDouble(by::people).reversed())
                  .toList());
    }

    private static List<SchoolTotal> bySchool(List<SchoolTotal> all) {
      var schools = new LinkedHashMap<String, SchoolTotal>();
      all.forEach(total -> schools.merge(total.npsn(), total, SchoolTotal::and));
      return List.copyOf(schools.values());
    }
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
}
