package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.lake.Lake;
import id.pantau.measure.NewestDay;
import id.pantau.measure.Relations;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which schools there are. */
public final class Schools {

  private final Warehouse warehouse;
  private final Lake lake;
  private final NewestDay newest;
  private final KnownSchools known;

  public Schools(Warehouse warehouse, Lake lake, NewestDay newest) {
    this.warehouse = warehouse;
    this.lake = lake;
    this.newest = newest;
    this.known = new KnownSchools(lake, this::read);
  }

  /**
   * A page of schools.
   *
   * @param asOf the day that their states and counts are of
   * @param total schools on all pages
   */
  public record Page(LocalDate asOf, List<School> schools, long total) {

    public Page {
      schools = List.copyOf(schools);
    }
  }

  /** Those of the numbers that there are and that the one who asks may see; one statement. */
  public Map<String, School> find(Scope scope, Collection<String> npsns) {
    return known.find(npsns).stream()
        .filter(school -> scope.admits(school.district()))
        .collect(Collectors.toMap(School::npsn, Function.identity()));
  }

  /** One that need not be read; null where it must be, or may not be seen. */
  public @Nullable School atHand(Scope scope, String npsn) {
    School school = known.atHand(npsn);
    return school != null && scope.admits(school.district()) ? school : null;
  }

  private List<School> read(Collection<String> npsns) {
    return warehouse.query(
        Sql.of("SELECT * FROM school WHERE " + Sql.in("npsn", npsns)), Schools::school);
  }

  /**
   * A page of the schools of a region.
   *
   * @throws ProblemException NOT_FOUND when the region may not be seen
   */
  public Page page(Scope scope, SchoolQuestion question, RegionCode region, Cut cut) {
    return Objects.requireNonNull(pages(scope, question, List.of(region), cut).get(region));
  }

  /**
   * A page of the schools of each region; one statement for those of one level.
   *
   * @throws ProblemException NOT_FOUND when one of them may not be seen
   */
  public Map<RegionCode, Page> pages(
      Scope scope, SchoolQuestion question, Collection<RegionCode> regions, Cut cut) {
    LocalDate asOf = newest.or(question.asOf(), scope, question.known());
    var pages = new HashMap<RegionCode, Page>();
    regions.stream()
        .map(scope::visible)
        .distinct()
        .collect(Collectors.groupingBy(RegionCode::level))
        .forEach((level, roots) -> pages.putAll(pages(question, level, roots, cut, asOf)));
    return pages;
  }

  private record Read(RegionCode root, School school, long place, long total) {}

  private Map<RegionCode, Page> pages(
      SchoolQuestion question, RegionLevel level, List<RegionCode> roots, Cut cut, LocalDate asOf) {
    var asked = new AskedSchools(question, level, roots, asOf);
    String statement = new PageSql(asked).statement(clauses(question), cut);
    Map<RegionCode, List<Read>> read =
        warehouse.query(Sql.of(statement), Schools::read).stream()
            .collect(Collectors.groupingBy(Read::root));
    return roots.stream()
        .collect(
            Collectors.toMap(
                Function.identity(), root -> page(asOf, read.getOrDefault(root, List.of()), cut)));
  }

  private Stream<String> clauses(SchoolQuestion question) {
    return Relations.clauses(question.known(), lake, null);
  }

  /** The first school is always read, since it tells how many there are. */
  private static Page page(LocalDate asOf, List<Read> read, Cut cut) {
    return new Page(
        asOf,
        read.stream().filter(each -> each.place() > cut.offset()).map(Read::school).toList(),
        read.isEmpty() ? 0 : read.getFirst().total());
  }

  private static Read read(Row row) {
    return new Read(
        new RegionCode(row.text("root")), school(row), row.whole("place"), row.whole("total"));
  }

  private static School school(Row row) {
    return new School(
        row.text("npsn"),
        row.text("name"),
        row.text("kind"),
        new RegionCode(row.text("district_code")));
  }
}
