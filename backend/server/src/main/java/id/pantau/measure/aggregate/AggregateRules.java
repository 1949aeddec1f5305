package id.pantau.measure.aggregate;

import id.pantau.measure.MeasureId;
import id.pantau.problem.ProblemCode;
import id.pantau.problem.ProblemException;
import id.pantau.region.RegionCode;
import id.pantau.region.RegionLevel;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked, and what is said of the rest. */
final class AggregateRules {

  private static final int MOST_MEASURES = 12;
  private static final int MOST_DIMENSIONS = 6;
  private static final int MOST_STRETCHES = 4_000;

  private AggregateRules() {}

  /**
   * Refuses what makes no sense.
   *
   * @throws ProblemException BAD_INPUT that says what can be asked instead
   */
  static void check(AggregateQuestion question) {
    checkLists(question);
    checkTimes(question.by());
    Set<Dimension> used = EnumSet.noneOf(Dimension.class);
    used.addAll(question.by());
    used.addAll(question.where().dimensions());
    question.measures().forEach(measure -> checkDimensions(measure, used));
    question.orderBy().forEach(order -> checkOrder(question, order));
  }

  /**
   * Refuses districts where a measure is told of offices only.
   *
   * @throws ProblemException BAD_INPUT
   */
  static void checkRegions(AggregateQuestion question, Collection<RegionCode> regions) {
    regions.stream()
        .filter(region -> region.level() == RegionLevel.DISTRICT)
        .findFirst()
        .ifPresent(
            district ->
                question.measures().stream()
                    .filter(each -> !Formula.of(each).dimensions().contains(Dimension.DISTRICT))
                    .findFirst()
                    .ifPresent(
                        measure -> {
                          throw ProblemException.badInput(
                              "%s is told of offices, not of districts; ask for %s instead of %s"
                                  .formatted(measure, district.parent().orElseThrow(), district));
                        }));
  }

  private static void checkLists(AggregateQuestion question) {
    if (question.measures().isEmpty() || question.measures().size() > MOST_MEASURES) {
      throw ProblemException.badInput(
          "measures has %d entries; ask for 1 to %d"
              .formatted(question.measures().size(), MOST_MEASURES));
    }
    if (question.by().size() > MOST_DIMENSIONS) {
      throw ProblemException.badInput(
          "by has %d entries; group by at most %d"
              .formatted(question.by().size(), MOST_DIMENSIONS));
    }
    refuseTwice("measures", question.measures());
    refuseTwice("by", question.by());
  }

  private static void refuseTwice(String argument, List<? extends Enum<?>> values) {
    var seen = new HashSet<Enum<?>>();
    values.stream()
        .filter(value -> !seen.add(value))
        .findFirst()
        .ifPresent(
            twice -> {
              throw ProblemException.badInput(
                  "%s has %s twice; leave one out".formatted(argument, twice));
            });
  }

  private static void checkTimes(List<Dimension> by) {
    List<Dimension> times = by.stream().filter(each -> each.kind() == Dimension.Kind.TIME).toList();
    if (times.size() > 1) {
      throw ProblemException.badInput(
          "by has %s; group by one length of time, a coarser one can be told from its first day"
              .formatted(times));
    }
  }

  private static void checkDimensions(MeasureId measure, Set<Dimension> used) {
    Set<Dimension> possible = Formula.of(measure).dimensions();
    Set<Dimension> impossible = EnumSet.noneOf(Dimension.class);
    impossible.addAll(used);
    impossible.removeAll(possible);
    if (!impossible.isEmpty()) {
      throw ProblemException.badInput(
          "%s cannot be told apart by %s; it can by %s"
              .formatted(measure, named(impossible), named(possible)));
    }
  }

  private static String named(Set<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::name).collect(Collectors.joining(", "));
  }

  private static void checkOrder(AggregateQuestion question, AggregateOrder order) {
    switch (order.key()) {
      case AggregateOrder.Key.OfMeasure(MeasureId measure) -> {
        if (!question.measures().contains(measure)) {
          throw ProblemException.badInput(
              "orderBy names %s, which measures does not; add it there".formatted(measure));
        }
      }
      case AggregateOrder.Key.OfDimension(Dimension dimension) -> {
        if (!question.by().contains(dimension)) {
          throw ProblemException.badInput(
              "orderBy names %s, which by does not; add it there".formatted(dimension));
        }
      }
    }
  }

  /**
   * Refuses a span that ends before it begins, or that has too many stretches.
   *
   * @throws ProblemException BAD_INPUT, or TOO_EXPENSIVE
   */
  static void checkSpan(LocalDate from, LocalDate to, @Nullable Interval interval) {
    if (to.isBefore(from)) {
      throw ProblemException.badInput(
          "from %s to %s; let `to` be `from` or later".formatted(from, to));
    }
    boolean many =
        interval != null
            && (from.plusYears(MOST_STRETCHES).isBefore(to)
                || new Span(from, to).split(interval).size() > MOST_STRETCHES);
    if (many) {
      throw new ProblemException(
          ProblemCode.TOO_EXPENSIVE,
          "from %s to %s are more than %d stretches; ask for a shorter time or a longer interval"
              .formatted(from, to, MOST_STRETCHES));
    }
  }

  /** SQL of the order of the rows: as asked, then by key, so that pages do not overlap. */
  static String order(AggregateQuestion question) {
    Stream<String> asked =
        question.orderBy().stream()
            .map(
                order ->
                    "%s %s NULLS LAST".formatted(column(question, order.key()), order.direction()));
    Stream<String> keys =
        question.categories().stream().map(each -> each.key() + " ASC NULLS LAST");
    return Stream.of(asked, Stream.of("g ASC", "b ASC"), keys)
        .flatMap(each -> each)
        .collect(Collectors.joining(", "));
  }

  private static String column(AggregateQuestion question, AggregateOrder.Key key) {
    return switch (key) {
      case AggregateOrder.Key.OfMeasure(MeasureId measure) ->
          "v" + question.measures().indexOf(measure);
      case AggregateOrder.Key.OfDimension(Dimension dimension) ->
          switch (dimension.kind()) {
            case REGION -> "substr(g, 1, %d)".formatted(dimension.digits());
            case TIME -> "b";
            case CATEGORY -> dimension.key();
          };
    };
  }
}
