package id.pantau.progress;

import id.pantau.access.Scope;
import id.pantau.forecast.Pace;
import id.pantau.measure.Figure;
import id.pantau.measure.Measures;
import id.pantau.measure.SpanQuestion;
import id.pantau.series.Interval;
import id.pantau.series.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** How fast regions have been, and whether that is enough. */
public final class PaceService {

  private static final int WEEKS_LOOKED_BACK = 52;

  private final Measures measures;

  public PaceService(Measures measures) {
    this.measures = measures;
  }

  /** The pace before the day of each progress; one statement for all that share a knowledge. */
  public Map<Progress, PaceAnswer> pace(Scope scope, Collection<Progress> asked) {
    var answers = new HashMap<Progress, PaceAnswer>();
    asked.stream()
        .distinct()
        .collect(Collectors.groupingBy(progress -> progress.question().known()))
        .forEach(
            (known, group) -> {
              var weeks =
                  measures.weeks(scope, known, group.stream().map(PaceService::question).toList());
              group.forEach(
                  progress ->
                      answers.put(
                          progress,
                          answer(
                              progress,
                              weeks.getOrDefault(
                                  question(progress), Collections.emptySortedMap()))));
            });
    return answers;
  }

  private static SpanQuestion question(Progress progress) {
    LocalDate monday = Interval.WEEK.startOf(progress.asOf().plusDays(1));
    return new SpanQuestion(
        progress.question().region(),
        new Span(monday.minusWeeks(WEEKS_LOOKED_BACK), monday.minusDays(1)));
  }

  private static PaceAnswer answer(Progress progress, SortedMap<LocalDate, Figure> weeks) {
    LocalDate recent = question(progress).span().end().plusDays(1).minusWeeks(Pace.WEEKS);
    List<Figure> last = List.copyOf(weeks.tailMap(recent).values());
    Figure current = current(last, progress);
    Figure best = best(weeks.values(), progress);
    return new PaceAnswer(current, last.size(), best, Outlook.of(progress, best.value()));
  }

  private static Figure current(List<Figure> recent, Progress progress) {
    double[] people = recent.stream().mapToDouble(PaceService::people).toArray();
    var median = Pace.median(people);
    return median.isPresent()
        ? recent.stream()
            .reduce(recent.getLast(), (pace, week) -> pace.with(median.getAsDouble(), week))
        : progress.activated().withoutValue();
  }

  private static Figure best(Collection<Figure> weeks, Progress progress) {
    return weeks.stream()
        .max(Comparator.comparingDouble(PaceService::people))
        .orElse(progress.activated().withoutValue());
  }

  private static double people(Figure week) {
    return Objects.requireNonNull(week.value());
  }
}
