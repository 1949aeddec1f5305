package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.dataset.Origin;
import id.pantau.lake.Lake;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.NewestDay;
import id.pantau.measure.Relations;
import id.pantau.measure.school.SchoolProgressSql;
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

/** How far schools are: one statement for any number of them on one day. */
public final class SchoolFigures {

  private final Warehouse warehouse;
  private final Lake lake;
  private final NewestDay newest;

  public SchoolFigures(Warehouse warehouse, Lake lake, NewestDay newest) {
    this.warehouse = warehouse;
    this.lake = lake;
    this.newest = newest;
  }

  /**
   * How far a school is.
   *
   * @param asOf null for the newest day with data
   */
  public record Question(School school, @Nullable LocalDate asOf, Known known) {}

  private record Moment(@Nullable LocalDate asOf, Known known) {}

  /** Answers every question about a school that the one who asks may see. */
  public Map<Question, SchoolProgress> progress(Scope scope, Collection<Question> questions) {
    var answers = new HashMap<Question, SchoolProgress>();
    questions.stream()
        .filter(question -> scope.admits(question.school().district()))
        .collect(Collectors.groupingBy(q -> new Moment(q.asOf(), q.known())))
        .forEach((moment, group) -> answers.putAll(progress(scope, moment, group)));
    return answers;
  }

  private Map<Question, SchoolProgress> progress(Scope scope, Moment moment, List<Question> group) {
    LocalDate asOf = newest.or(moment.asOf(), scope, moment.known());
    String clauses =
        Stream.concat(
                Relations.clauses(moment.known(), lake, null),
                Stream.of(SchoolProgressSql.clauses(wanted(group), SchoolProgressSql.on(asOf))))
            .collect(Collectors.joining(",\n"));
    record Answer(String npsn, SchoolProgress progress) {}
    Map<String, SchoolProgress> found =
        warehouse
            .query(
                Sql.of("WITH %s SELECT * FROM progress".formatted(clauses)),
                row -> new Answer(row.text("npsn"), progress(row, asOf)))
            .stream()
            .collect(Collectors.toMap(Answer::npsn, Answer::progress));
    return group.stream()
        .collect(Collectors.toMap(Function.identity(), q -> found.get(q.school().npsn())));
  }

  /** As they are asked about: at a past moment they may not have been known. */
  private static String wanted(List<Question> group) {
    return group.stream()
        .map(Question::school)
        .map(
            school ->
                "(%s, %s, %s, %s)"
                    .formatted(
                        Sql.literal(school.npsn()),
                        Sql.literal(school.name()),
                        Sql.literal(school.kind()),
                        Sql.literal(school.district().digits())))
        .distinct()
        .collect(
            Collectors.joining(
                ", ", "SELECT * FROM (VALUES ", ") AS v(npsn, name, kind, district_code)"));
  }

  private static SchoolProgress progress(Row row, LocalDate asOf) {
    Figure recorded = figure(row, "recorded", "recorded_low", "recorded_high");
    Figure due = figure(row, "due", "due_origin", "due_origin");
    Double left = row.optionalNumber("remaining");
    Long teachers = row.optionalWhole("teachers");
    return new SchoolProgress(
        asOf,
        row.optionalDate("register_day"),
        due,
        recorded,
        figure(row, "activated", "activated_low", "activated_high"),
        left == null ? Figure.missing(1) : due.with(left, recorded),
        teachers == null ? null : Math.toIntExact(teachers),
        figure(row, "visits", "visits_low", "visits_high"),
        row.optionalDate("last_visit"),
        SchoolState.valueOf(row.text("state")));
  }

  private static Figure figure(Row row, String column, String lowest, String highest) {
    Double value = row.optionalNumber(column);
    Origin origin = Origin.between(row.optionalText(lowest), row.optionalText(highest));
    return value == null ? Figure.missing(1) : Figure.observed(value, origin, 1, 1);
  }
}
