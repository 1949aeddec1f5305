package id.pantau.progress;

import id.pantau.access.Scope;
import id.pantau.dataset.Basis;
import id.pantau.measure.Additivity;
import id.pantau.measure.Catalogue;
import id.pantau.measure.DataSpan;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.LevelAnswer;
import id.pantau.measure.MeasureId;
import id.pantau.measure.Measures;
import id.pantau.measure.SpanQuestion;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures of regions over time; regions asked the same cost the same few statements. */
public final class SeriesService {

  /** Points one series may have: two years of days, with room. */
  public static final int MOST_POINTS = 1_000;

  /** Points all series of one request may have together. */
  private static final int MOST_POINTS_TOGETHER = 100_000;

  private final Measures measures;
  private final ProgressService progress;
  private final SeriesSums sums;

  public SeriesService(Measures measures, ProgressService progress, Aggregates aggregates) {
    this.measures = measures;
    this.progress = progress;
    this.sums = new SeriesSums(aggregates, MOST_POINTS_TOGETHER);
  }

  private record Shape(
      MeasureId measure,
      SeriesQuestion.Reading reading,
      Interval interval,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Dimension by,
      Known known) {

    static Shape of(SeriesQuestion question) {
      return new Shape(
          question.measure(),
          question.reading(),
          question.interval(),
          question.from(),
          question.to(),
          question.by(),
          question.known());
    }

    /** Whether there is nothing of it before the first and after the last day of a region. */
    boolean isOfSpan() {
      return switch (measure) {
        case POPULATION,
            ELIGIBLE,
            RECORDED,
            RECORDED_TO_DATE,
            ACTIVATED,
            ACTIVATED_TO_DATE,
            SHARE_OF_BASE,
            SHARE_OF_TARGET ->
            true;
        default -> false;
      };
    }

    /** The measure that says the level at the end of an interval, where one is asked for. */
    MeasureId summed() {
      if (reading == SeriesQuestion.Reading.ADDED) {
        return measure;
      }
      return switch (measure) {
        case RECORDED -> MeasureId.RECORDED_TO_DATE;
        case ACTIVATED -> MeasureId.ACTIVATED_TO_DATE;
        default -> {
          if (Catalogue.measure(measure).additivity() == Additivity.ADDITIVE) {
            throw ProblemException.badInput(
                "cumulative is of RECORDED and ACTIVATED; ask for %s without it"
                    .formatted(measure));
          }
          yield measure;
        }
      };
    }

    SeriesSums.Question sums() {
      return new SeriesSums.Question(summed(), interval, by, known);
    }
  }

  /**
   * Refuses what makes no sense, before anything is read: one series does not fail for another.
   *
   * @throws ProblemException BAD_INPUT that says what can be asked instead
   */
  public static void check(SeriesQuestion question) {
    if (question.from() != null && question.to() != null) {
      split(question, question.from(), question.to());
    }
    Shape shape = Shape.of(question);
    SeriesSums.Question sums = shape.sums();
    if (shape.by() != null || !shape.isOfSpan()) {
      SeriesSums.check(sums, question.region());
    }
  }

  /**
   * Answers every question.
   *
   * @throws ProblemException when a span or its number of points is impossible
   */
  public Map<SeriesQuestion, List<SeriesPoint>> series(
      Scope scope, Collection<SeriesQuestion> questions) {
    var answers = new HashMap<SeriesQuestion, List<SeriesPoint>>();
    questions.stream()
        .distinct()
        .collect(Collectors.groupingBy(Shape::of))
        .forEach((shape, group) -> answers.putAll(series(scope, shape, group)));
    return answers;
  }

  /** A series that is to be told apart. */
  public record Whole(SeriesQuestion question, List<SeriesPoint> points) {

    public Whole {
      points = List.copyOf(points);
    }

    private Stream<SpanQuestion> spans() {
      return points.stream()
          .map(point -> new SpanQuestion(question.region(), new Span(point.start(), point.end())));
    }
  }

  /**
   * The groups of every series whose question names a dimension: those that occur, by key.
   *
   * @throws ProblemException when the measure cannot be told apart by it
   */
  public Map<Whole, List<SeriesGroup>> groups(Scope scope, Collection<Whole> series) {
    var answers = new HashMap<Whole, List<SeriesGroup>>();
    series.stream()
        .collect(Collectors.groupingBy(each -> Shape.of(each.question())))
        .forEach((shape, group) -> answers.putAll(groups(scope, shape, group)));
    return answers;
  }

  private Map<Whole, List<SeriesGroup>> groups(Scope scope, Shape shape, List<Whole> series) {
    var found = sums.figures(scope, shape.sums(), series.stream().flatMap(Whole::spans).toList());
    return series.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                each ->
                    groups(
                        shape,
                        found.getOrDefault(each.question().region(), Map.of()),
                        each.points())));
  }

  private static List<SeriesGroup> groups(
      Shape shape, Map<@Nullable String, Map<LocalDate, Figure>> found, List<SeriesPoint> whole) {
    return found.entrySet().stream()
        .map(
            group ->
                new SeriesGroup(
                    group.getKey(),
                    whole.stream().map(point -> part(shape, point, group.getValue())).toList()))
        .toList();
  }

  private static SeriesPoint part(Shape shape, SeriesPoint whole, Map<LocalDate, Figure> figures) {
    Figure figure = figures.get(shape.interval().startOf(whole.start()));
    return new SeriesPoint(
        whole.start(),
        whole.end(),
        figure == null ? SeriesSums.absent(shape.summed(), whole.figure()) : figure,
        null);
  }

  private Map<SeriesQuestion, List<SeriesPoint>> series(
      Scope scope, Shape shape, List<SeriesQuestion> questions) {
    Map<RegionCode, DataSpan> data = spansWhereNeeded(scope, shape, questions);
    var points = new HashMap<SeriesQuestion, List<SpanQuestion>>();
    var splits = new HashMap<List<LocalDate>, List<Span>>();
    questions.forEach(question -> points.put(question, points(question, data, splits)));
    refuseTooMany(points.values().stream().mapToInt(List::size).sum());
    Function<SpanQuestion, SeriesPoint> answers =
        answers(scope, shape, points.values().stream().flatMap(List::stream).toList());
    return points.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().stream().map(answers).toList()));
  }

  private static void refuseTooMany(int points) {
    if (points > MOST_POINTS_TOGETHER) {
      throw new ProblemException(
          ProblemCode.TOO_EXPENSIVE,
          "the series of this question would have %d points, at most %d are given at once; ask for fewer regions, a shorter span or a longer interval"
              .formatted(points, MOST_POINTS_TOGETHER));
    }
  }

  private Map<RegionCode, DataSpan> spansWhereNeeded(
      Scope scope, Shape shape, List<SeriesQuestion> questions) {
    if (shape.from() != null && shape.to() != null) {
      return Map.of();
    }
    List<RegionCode> regions = questions.stream().map(SeriesQuestion::region).toList();
    if (shape.isOfSpan()) {
      return measures.dataSpans(scope, shape.known(), regions);
    }
    DataSpan whole =
        measures.dataSpans(scope, shape.known(), List.of(scope.root())).get(scope.root());
    return whole == null
        ? Map.of()
        : regions.stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), region -> whole));
  }

  private static List<SpanQuestion> points(
      SeriesQuestion question,
      Map<RegionCode, DataSpan> data,
      Map<List<LocalDate>, List<Span>> splits) {
    @Nullable DataSpan span = data.get(question.region());
    LocalDate from = orElse(question.from(), span == null ? null : span.first());
    LocalDate to = orElse(question.to(), span == null ? null : span.last());
    if (from == null || to == null || (question.to() == null && from.isAfter(to))) {
      return List.of();
    }
    return splits.computeIfAbsent(List.of(from, to), all -> split(question, from, to)).stream()
        .map(part -> new SpanQuestion(question.region(), part))
        .toList();
  }

  private static @Nullable LocalDate orElse(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null ? other : one;
  }

  private static List<Span> split(SeriesQuestion question, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw ProblemException.badInput(
          "the series of region %s would run from %s to %s; let `to` be `from` or later"
              .formatted(question.region(), from, to));
    }
    if (from.plusYears(MOST_POINTS).isBefore(to)) {
      throw tooMany(question);
    }
    List<Span> parts = new Span(from, to).split(question.interval());
    if (parts.size() > MOST_POINTS) {
      throw tooMany(question);
    }
    return parts;
  }

  private static ProblemException tooMany(SeriesQuestion question) {
    return ProblemException.badInput(
        "the series of region %s would have more than %d points; ask for a shorter span or a longer interval"
            .formatted(question.region(), MOST_POINTS));
  }

  private Function<SpanQuestion, SeriesPoint> answers(
      Scope scope, Shape shape, List<SpanQuestion> points) {
    return switch (shape.measure()) {
      case POPULATION -> levels(measures.bases(scope, shape.known(), Basis.POPULATION, points));
      case ELIGIBLE -> levels(measures.bases(scope, shape.known(), Basis.ELIGIBLE, points));
      case RECORDED, ACTIVATED ->
          switch (shape.reading()) {
            case LEVEL -> levels(measures.levels(scope, shape.known(), shape.measure(), points));
            case ADDED -> sums(scope, shape, points);
          };
      case RECORDED_TO_DATE ->
          levels(measures.levels(scope, shape.known(), MeasureId.RECORDED, points));
      case ACTIVATED_TO_DATE ->
          levels(measures.levels(scope, shape.known(), MeasureId.ACTIVATED, points));
      case SHARE_OF_BASE -> shares(scope, shape.known(), points, Progress::shareOfBase);
      case SHARE_OF_TARGET -> shares(scope, shape.known(), points, Progress::shareOfTarget);
      default -> sums(scope, shape, points);
    };
  }

  private static Function<SpanQuestion, SeriesPoint> levels(
      Map<SpanQuestion, LevelAnswer> answers) {
    return point -> {
      LevelAnswer answer = answers.get(point);
      return answer == null
          ? point(point, Figure.missing(0), null)
          : point(point, answer.figure(), answer.correction());
    };
  }

  private Function<SpanQuestion, SeriesPoint> sums(
      Scope scope, Shape shape, List<SpanQuestion> points) {
    var question = new SeriesSums.Question(shape.summed(), shape.interval(), null, shape.known());
    var found = sums.figures(scope, question, points);
    return point -> {
      var groups = found.get(point.region());
      var whole = groups == null ? null : groups.get(null);
      Figure figure =
          whole == null ? null : whole.get(shape.interval().startOf(point.span().start()));
      return point(point, figure == null ? Figure.missing(0) : figure, null);
    };
  }

  private Function<SpanQuestion, SeriesPoint> shares(
      Scope scope, Known known, List<SpanQuestion> points, Function<Progress, Figure> share) {
    Map<ProgressQuestion, Progress> answers =
        progress.progress(scope, points.stream().map(point -> atEnd(point, known)).toList());
    return point -> {
      Progress answer = answers.get(atEnd(point, known));
      return point(point, answer == null ? Figure.missing(0) : share.apply(answer), null);
    };
  }

  private static SeriesPoint point(
      SpanQuestion question, Figure figure, @Nullable Double correction) {
    return new SeriesPoint(question.span().start(), question.span().end(), figure, correction);
  }

  private static ProgressQuestion atEnd(SpanQuestion point, Known known) {
    return new ProgressQuestion(point.region(), point.span().end(), null, known);
  }
}
