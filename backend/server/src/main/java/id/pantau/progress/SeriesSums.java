package id.pantau.progress;

import id.pantau.access.Scope;
import id.pantau.measure.Additivity;
import id.pantau.measure.Catalogue;
import id.pantau.measure.Figure;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.SpanQuestion;
import id.pantau.measure.aggregate.AggregateFilter;
import id.pantau.measure.aggregate.AggregateQuestion;
import id.pantau.measure.aggregate.AggregateRow;
import id.pantau.measure.aggregate.Aggregates;
import id.pantau.measure.aggregate.Dimension;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Series as grouped figures, one statement for the regions of a level. All are of the same days,
 * but for ends left open: before and after its own days a region has nothing.
 */
final class SeriesSums {

  private final Aggregates aggregates;
  private final int mostPoints;

  /**
   * @param mostPoints that the series of one question may have together
   */
  SeriesSums(Aggregates aggregates, int mostPoints) {
    this.aggregates = aggregates;
    this.mostPoints = mostPoints;
  }

  /** What is asked of all regions. */
  record Question(MeasureId measure, Interval interval, @Nullable Dimension by, Known known) {}

  /** By region, by value of the dimension (null without one), by first day of the interval. */
  Map<RegionCode, Map<@Nullable String, Map<LocalDate, Figure>>> figures(
      Scope scope, Question question, Collection<SpanQuestion> points) {
    List<RegionCode> regions =
        points.stream().map(SpanQuestion::region).distinct().filter(scope::admits).toList();
    if (regions.isEmpty()) {
      return Map.of();
    }
    var cut = new Aggregates.Cut(mostPoints + 1, 0, false);
    var found = new HashMap<RegionCode, Map<@Nullable String, Map<LocalDate, Figure>>>();
    int rows = 0;
    for (var page : aggregates.pages(scope, aggregate(question, points), regions, cut).entrySet()) {
      rows += page.getValue().rows().size();
      refuseTooMany(rows);
      found.put(page.getKey(), byKey(question, page.getValue().rows()));
    }
    return found;
  }

  private void refuseTooMany(int rows) {
    if (rows > mostPoints) {
      throw new ProblemException(
          ProblemCode.TOO_EXPENSIVE,
          "the series of this question would have more than %d points; ask for fewer regions, a shorter span or a longer interval"
              .formatted(mostPoints));
    }
  }

  /**
   * Refuses what makes no sense.
   *
   * @throws ProblemException BAD_INPUT that says what can be asked instead
   */
  static void check(Question question, RegionCode region) {
    Aggregates.check(aggregate(question, null, null), region);
  }

  private static AggregateQuestion aggregate(Question question, Collection<SpanQuestion> points) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return aggregate(
        question,
        points.stream().map(point -> point.span().start()).min(order).orElseThrow(),
        points.stream().map(point -> point.span().end()).max(order).orElseThrow());
  }

  private static AggregateQuestion aggregate(
      Question question, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new AggregateQuestion(
        List.of(question.measure()),
        Stream.concat(
                Stream.ofNullable(question.by()),
                Stream.of(Dimension.valueOf(question.interval().name())))
            .toList(),
        AggregateFilter.NONE,
        from,
        to,
        null,
        question.known(),
        List.of());
  }

  private static Map<@Nullable String, Map<LocalDate, Figure>> byKey(
      Question question, List<AggregateRow> rows) {
    Map<@Nullable String, Map<LocalDate, Figure>> found =
        new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
    for (AggregateRow row : rows) {
      LocalDate start = question.interval().startOf(Objects.requireNonNull(row.span()).start());
      String key = question.by() == null ? null : row.keys().get(question.by());
      found.computeIfAbsent(key, none -> new HashMap<>()).put(start, row.figures().getFirst());
    }
    return found;
  }

  /**
   * What a group has in an interval in which it does not occur: nobody where the whole was
   * reported.
   */
  static Figure absent(MeasureId measure, Figure whole) {
    boolean nobody =
        whole.value() != null && Catalogue.measure(measure).additivity() == Additivity.ADDITIVE;
    return nobody
        ? Figure.observed(
            0,
            null,
            Objects.requireNonNull(whole.reported()),
            Objects.requireNonNull(whole.expected()))
        : Figure.missing(Objects.requireNonNullElse(whole.expected(), 0));
  }
}
