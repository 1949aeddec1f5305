package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.lake.Lake;
import id.pantau.measure.Figure;
import id.pantau.measure.NewestDay;
import id.pantau.measure.Relations;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import id.pantau.school.SchoolSummary.InState;
import id.pantau.warehouse.Row;
import id.pantau.warehouse.Sql;
import id.pantau.warehouse.Warehouse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What schools come to together: one statement for all regions of one level. */
public final class SchoolSummaries {

  private final Warehouse warehouse;
  private final Lake lake;
  private final NewestDay newest;

  public SchoolSummaries(Warehouse warehouse, Lake lake, NewestDay newest) {
    this.warehouse = warehouse;
    this.lake = lake;
    this.newest = newest;
  }

  /**
   * What the schools of each region that a question is about come to; its order says nothing here.
   *
   * @throws ProblemException NOT_FOUND when one of the regions may not be seen
   */
  public Map<RegionCode, SchoolSummary> of(
      Scope scope, SchoolQuestion question, Collection<RegionCode> regions) {
    LocalDate asOf = newest.or(question.asOf(), scope, question.known());
    var summaries = new HashMap<RegionCode, SchoolSummary>();
    regions.stream()
        .map(scope::visible)
        .distinct()
        .collect(Collectors.groupingBy(RegionCode::level))
        .forEach((level, roots) -> summaries.putAll(of(question, level, roots, asOf)));
    return summaries;
  }

  /** Of one state, or of all together. */
  private record Part(
      RegionCode root, @Nullable SchoolState state, int schools, SchoolSummary summary) {}

  private Map<RegionCode, SchoolSummary> of(
      SchoolQuestion question, RegionLevel level, List<RegionCode> roots, LocalDate asOf) {
    var asked = new AskedSchools(question, level, roots, asOf);
    String statement =
        new SummarySql(asked).statement(Relations.clauses(question.known(), lake, null));
    Map<RegionCode, List<Part>> parts =
        warehouse.query(Sql.of(statement), row -> part(row, asOf)).stream()
            .collect(Collectors.groupingBy(Part::root));
    return roots.stream()
        .collect(
            Collectors.toMap(
                Function.identity(), root -> joined(parts.getOrDefault(root, List.of()), asOf)));
  }

  private static SchoolSummary joined(List<Part> parts, LocalDate asOf) {
    List<InState> states = parts.stream().flatMap(SchoolSummaries::inState).toList();
    return parts.stream()
        .filter(part -> part.state() == null)
        .findFirst()
        .map(all -> with(all.summary(), states))
        .orElseGet(() -> none(asOf));
  }

  private static Stream<InState> inState(Part part) {
    SchoolState state = part.state();
    return state == null
        ? Stream.empty()
        : Stream.of(new InState(state, part.schools(), part.summary().left()));
  }

  private static SchoolSummary with(SchoolSummary all, List<InState> states) {
    return new SchoolSummary(
        all.asOf(),
        all.pupilsDue(),
        all.recorded(),
        all.recordedShare(),
        all.activated(),
        all.left(),
        all.visits(),
        all.lastVisit(),
        states);
  }

  private static SchoolSummary none(LocalDate asOf) {
    Figure none = Figure.missing(0);
    return new SchoolSummary(asOf, none, none, none, none, none, none, null, List.of());
  }

  private static Part part(Row row, LocalDate asOf) {
    String state = row.optionalText("state");
    return new Part(
        new RegionCode(row.text("root")),
        state == null ? null : SchoolState.valueOf(state),
        Math.toIntExact(row.whole("schools")),
        summary(row, asOf));
  }

  private static SchoolSummary summary(Row row, LocalDate asOf) {
    Figure due = figure(row, "due");
    Figure recorded = figure(row, "recorded");
    Origin both = Origin.together(due.origin(), recorded.origin());
    Figure left = counted(row, "remaining", "remaining_known", both);
    Figure share =
        counted(row, "shared_recorded", "remaining_known", recorded.origin())
            .over(counted(row, "shared_due", "remaining_known", due.origin()));
    return new SchoolSummary(
        asOf,
        due,
        recorded,
        share,
        figure(row, "activated"),
        left,
        figure(row, "visits"),
        row.optionalDate("last_visit"),
        List.of());
  }

  private static Figure figure(Row row, String column) {
    Origin origin =
        Origin.between(row.optionalText(column + "_low"), row.optionalText(column + "_high"));
    return counted(row, column, column + "_known", origin);
  }

  /** Of no school: missing. */
  private static Figure counted(Row row, String column, String known, @Nullable Origin origin) {
    int schools = Math.toIntExact(row.whole("schools"));
    Double value = row.optionalNumber(column);
    return value == null
        ? Figure.missing(schools)
        : Figure.observed(value, origin, Math.toIntExact(row.whole(known)), schools);
  }
}
