package id.pantau.school;

import id.pantau.access.Scope;
import id.pantau.measure.DataSpan;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.NewestDay;
import id.pantau.measure.aggregate.AggregateFilter;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.AggregateRow;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.aggregate.Aggregates.Cut;
import id.pantau.measure.aggregate.Aggregates.Page;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.measure.aggregate.Role;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.progress.SeriesPoint;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was done at schools over time, whoever reported it and wherever the pupils live; two
 * statements for any number of schools. An interval in which the office of the school reported
 * nothing is missing, unless another office reported of the school.
 */
public final class SchoolSeries {

  /** Points all series of one request may have together. */
  private static final int MOST_POINTS = 50_000;

  private static final int OFFICE = 4;
  private static final Cut ALL = new Cut(MOST_POINTS, 0, false);

  private final Aggregates aggregates;
  private final NewestDay newest;

  public SchoolSeries(Aggregates aggregates, NewestDay newest) {
    this.aggregates = aggregates;
    this.newest = newest;
  }

  /**
   * What was done at a school over time.
   *
   * @param measure RECORDED or ACTIVATED
   * @param from null for the first day with data
   * @param to included; null for the newest day with data
   */
  public record Question(
      School school,
      MeasureId measure,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Interval interval,
      Known known) {}

  private record Shape(
      MeasureId measure,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Interval interval,
      Known known) {

    static Shape of(Question question) {
      return new Shape(
          question.measure(),
          question.from(),
          question.to(),
          question.interval(),
          question.known());
    }
  }

  /**
   * Refuses what makes no sense, before anything is read: one series does not fail for another.
   *
   * @throws ProblemException BAD_INPUT that says what can be asked instead
   */
  public static void check(Question question) {
    checkMeasure(question.measure());
    if (question.from() != null && question.to() != null) {
      span(question.from(), question.to());
    }
  }

  /**
   * Answers every question; without any data and without days there are no points.
   *
   * @throws ProblemException BAD_INPUT when the days or the measure make no sense, TOO_EXPENSIVE
   */
  public Map<Question, List<SeriesPoint>> series(Scope scope, Collection<Question> questions) {
    questions.forEach(SchoolSeries::check);
    var answers = new HashMap<Question, List<SeriesPoint>>();
    questions.stream()
        .filter(question -> scope.admits(question.school().district()))
        .collect(Collectors.groupingBy(Shape::of))
        .forEach((shape, group) -> answers.putAll(series(scope, shape, group)));
    return answers;
  }

  private static void checkMeasure(MeasureId measure) {
    if (measure != MeasureId.RECORDED && measure != MeasureId.ACTIVATED) {
      throw ProblemException.badInput(
          "the series of a school does not have %s; ask for RECORDED or ACTIVATED, or ask `aggregate`"
              .formatted(measure));
    }
  }

  private Map<Question, List<SeriesPoint>> series(Scope scope, Shape shape, List<Question> group) {
    Optional<Span> days = days(scope, shape);
    if (days.isEmpty()) {
      return group.stream().collect(Collectors.toMap(question -> question, question -> List.of()));
    }
    List<Span> spans = days.get().split(shape.interval());
    refuseTooMany((long) spans.size() * group.size());
    Answers answers = ask(scope, shape, days.get(), group);
    return group.stream()
        .collect(
            Collectors.toMap(
                question -> question,
                question ->
                    spans.stream()
                        .map(
                            span ->
                                answers.point(
                                    question.school(), office(scope, question.school()), span))
                        .toList()));
  }

  private Optional<Span> days(Scope scope, Shape shape) {
    LocalDate from = shape.from();
    LocalDate to = shape.to();
    Optional<DataSpan> data =
        from == null || to == null ? newest.data(scope, shape.known()) : Optional.empty();
    LocalDate first = from != null ? from : data.map(DataSpan::first).orElse(null);
    LocalDate last = to != null ? to : data.map(DataSpan::last).orElse(null);
    return first == null || last == null || (to == null && first.isAfter(last))
        ? Optional.empty()
        : Optional.of(span(first, last));
  }

  private static Span span(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw ProblemException.badInput(
          "the series of a school would run from %s to %s; let `to` be `from` or later"
              .formatted(from, to));
    }
    return new Span(from, to);
  }

  private static void refuseTooMany(long points) {
    if (points > MOST_POINTS) {
      throw new ProblemException(
          ProblemCode.TOO_EXPENSIVE,
          "the series of these schools would have %d points, at most %d are given at once; ask for fewer schools, a shorter span or a longer interval"
              .formatted(points, MOST_POINTS));
    }
  }

  private record Cell(String key, LocalDate start) {}

  /**
   * What was found.
   *
   * @param people by school
   * @param told the stretches in which offices reported, by office
   */
  private record Answers(Map<Cell, Figure> people, Set<Cell> told) {

    SeriesPoint point(School school, RegionCode office, Span span) {
      Figure people = people().get(new Cell(school.npsn(), span.start()));
      Double value = people == null ? null : people.value();
      boolean reported = told().contains(new Cell(office.digits(), span.start()));
      Figure figure =
          people != null && value != null
              ? Figure.observed(value, people.origin(), 1, 1)
              : reported ? Figure.observed(0, null, 1, 1) : Figure.missing(1);
      return new SeriesPoint(span.start(), span.end(), figure, null);
    }
  }

  private Answers ask(Scope scope, Shape shape, Span days, List<Question> group) {
    Dimension time = Dimension.valueOf(shape.interval().name());
    List<String> npsns = group.stream().map(question -> question.school().npsn()).toList();
    Page people =
        aggregates.page(
            scope,
            question(shape, days, npsns, List.of(Dimension.SCHOOL, time)),
            scope.root(),
            ALL);
    List<RegionCode> offices =
        group.stream().map(question -> office(scope, question.school())).distinct().toList();
    Map<RegionCode, Page> told =
        aggregates.pages(scope, question(shape, days, npsns, List.of(time)), offices, ALL);
    return new Answers(people(people), told(told));
  }

  private static AggregateQuestion question(
      Shape shape, Span days, List<String> npsns, List<Dimension> by) {
    var where = new AggregateFilter(Role.SERVICE, Map.of(Dimension.SCHOOL, npsns), null);
    return new AggregateQuestion(
        List.of(shape.measure()),
        by,
        where,
        days.start(),
        days.end(),
        null,
        shape.known(),
        List.of());
  }

  /** Of one who may see less than an office: what they may. */
  private static RegionCode office(Scope scope, School school) {
    var office = new RegionCode(school.district().digits().substring(0, OFFICE));
    return scope.admits(office) ? office : scope.root();
  }

  private static Map<Cell, Figure> people(Page page) {
    return page.rows().stream()
        .collect(
            Collectors.toMap(
                row -> new Cell(String.valueOf(row.keys().get(Dimension.SCHOOL)), start(row)),
                row -> row.figures().getFirst()));
  }

  private static Set<Cell> told(Map<RegionCode, Page> pages) {
    var told = new HashSet<Cell>();
    pages.forEach(
        (office, page) ->
            page.rows().stream()
                .filter(SchoolSeries::reported)
                .forEach(row -> told.add(new Cell(office.digits(), start(row)))));
    return told;
  }

  private static boolean reported(AggregateRow row) {
    Integer offices = row.figures().getFirst().reported();
    return offices != null && offices > 0;
  }

  private static LocalDate start(AggregateRow row) {
    return Objects.requireNonNull(row.span()).start();
  }
}
