package id.pantau.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.access.Scope;
import id.pantau.calendar.WorkCalendar;
import id.pantau.forecast.automatic.PooledForecaster;
import id.pantau.forecast.automatic.Preparation;
import id.pantau.measure.Additivity;
import id.pantau.measure.Catalogue;
import id.pantau.measure.MeasureId;
import id.pantau.measure.NewestDay;
import id.pantau.problem.ProblemException;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts of regions by the week, out of three years; kept by data version, so that each is made
 * once. A week that nobody reported is a gap, not 0, unless offices were closed all week.
 */
public final class WeeklyForecasts {

  private static final int WEEKS_LOOKED_BACK = 156;

  /** Days that are asked about at once: mostly one. */
  private static final int FEW = 8;

  /** The regions down to the regencies, three times over. */
  private static final int KEPT = 2_000;

  private final SeriesService series;
  private final NewestDay newest;
  private final LongSupplier version;
  private final Supplier<Runnable> clocks;
  private final Supplier<WorkCalendar> calendar;
  private final Cache<Key, WeeklyForecast> made = Caffeine.newBuilder().maximumSize(KEPT).build();
  private final Cache<Weeks, CalendarWeeks> weeks = Caffeine.newBuilder().maximumSize(FEW).build();

  /**
   * @param calendar that holds now
   * @param version of the data that holds now
   * @param clocks gives the clock of the answer that a thread works on, which ends the work once no
   *     time is left
   */
  public WeeklyForecasts(
      SeriesService series,
      NewestDay newest,
      Supplier<WorkCalendar> calendar,
      LongSupplier version,
      Supplier<Runnable> clocks) {
    this.series = series;
    this.newest = newest;
    this.calendar = calendar;
    this.version = version;
    this.clocks = clocks;
  }

  private record Key(long version, SeriesQuestion weeks) {}

  private record Weeks(long version, LocalDate monday) {}

  /**
   * Refuses what cannot be forecast.
   *
   * @throws ProblemException BAD_INPUT when the measure does not add up over time
   */
  public static void check(MeasureId measure) {
    if (Catalogue.measure(measure).additivity() != Additivity.ADDITIVE) {
      throw ProblemException.badInput(
          "%s does not add up over time, so it is not forecast by the week; ask for what it is counted from, ACTIVATED or RECORDED"
              .formatted(measure));
    }
  }

  /**
   * Answers every question about a region that may be seen and has data; one statement for all of a
   * measure and a week. What is made is kept, also when the time of the answer ends before all is.
   */
  public Map<WeeklyForecastQuestion, WeeklyForecast> forecasts(
      Scope scope, Collection<WeeklyForecastQuestion> questions) {
    // Before reading: what is loaded meanwhile has a later version, under which it is made then.
    long now = version.getAsLong();
    Map<WeeklyForecastQuestion, SeriesQuestion> asked = weeks(scope, questions);
    var answers = new HashMap<SeriesQuestion, WeeklyForecast>();
    asked.values().stream().distinct().forEach(weeks -> answer(answers, now, weeks));
    List<SeriesQuestion> missing =
        asked.values().stream().distinct().filter(weeks -> !answers.containsKey(weeks)).toList();
    Map<SeriesQuestion, List<SeriesPoint>> found = series.series(scope, missing);
    Runnable clock = clocks.get();
    answers.putAll(
        missing.parallelStream()
            .peek(weeks -> clock.run())
            .collect(
                Collectors.toConcurrentMap(
                    Function.identity(),
                    weeks -> kept(now, weeks, found.getOrDefault(weeks, List.of())))));
    return asked.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> Objects.requireNonNull(answers.get(entry.getValue()))));
  }

  private void answer(Map<SeriesQuestion, WeeklyForecast> answers, long now, SeriesQuestion weeks) {
    WeeklyForecast before = made.getIfPresent(new Key(now, weeks));
    if (before != null) {
      answers.put(weeks, before);
    }
  }

  /** The weeks that each is made of; of those that may be seen and have any. */
  private Map<WeeklyForecastQuestion, SeriesQuestion> weeks(
      Scope scope, Collection<WeeklyForecastQuestion> questions) {
    var weeks = new HashMap<WeeklyForecastQuestion, SeriesQuestion>();
    for (WeeklyForecastQuestion question : questions) {
      LocalDate first = question.until() == null ? newest(scope, question) : question.until();
      if (first != null && scope.admits(question.region())) {
        weeks.put(question, weeks(question, first));
      }
    }
    return weeks;
  }

  /** The Monday after the newest data of anybody: of a week that is over all days are there. */
  private @Nullable LocalDate newest(Scope scope, WeeklyForecastQuestion question) {
    return newest
        .data(scope, question.known())
        .map(span -> Interval.WEEK.startOf(span.last().plusDays(1)))
        .orElse(null);
  }

  private static SeriesQuestion weeks(WeeklyForecastQuestion question, LocalDate first) {
    return new SeriesQuestion(
        question.region(),
        question.measure(),
        first.minusWeeks(WEEKS_LOOKED_BACK),
        first.minusDays(1),
        Interval.WEEK,
        SeriesQuestion.Reading.ADDED,
        null,
        question.known());
  }

  private WeeklyForecast kept(long now, SeriesQuestion weeks, List<SeriesPoint> points) {
    LocalDate first = Objects.requireNonNull(weeks.to()).plusDays(1);
    WeeklyForecast forecast = made(now, points, first);
    made.put(new Key(now, weeks), forecast);
    return forecast;
  }

  /** Of a place where weeks without anybody are usual. */
  private static Optional<WeeklyForecast> rare(double[] people, LocalDate first) {
    Preparation made = Preparation.leavingOut(people);
    if (!PooledForecaster.takes(made.series())) {
      return Optional.empty();
    }
    var pooled = new PooledForecaster(List.of(made.series()), WeeklyForecast.WEEKS);
    return pooled.better()
        ? Optional.of(new WeeklyForecast(first, made, pooled.forecast(made, WeeklyForecast.WEEKS)))
        : Optional.empty();
  }

  private WeeklyForecast made(long now, List<SeriesPoint> points, LocalDate first) {
    double[] people =
        points.stream()
            .mapToDouble(week -> Objects.requireNonNullElse(week.figure().value(), Double.NaN))
            .toArray();
    return rare(people, first)
        .orElseGet(
            () -> {
              CalendarWeeks known = weeks(now, first.minusWeeks(people.length));
              Preparation made = known.prepared(people);
              return new WeeklyForecast(first, made, known.forecast(made, WeeklyForecast.WEEKS));
            });
  }

  private CalendarWeeks weeks(long now, LocalDate monday) {
    return weeks.get(
        new Weeks(now, monday),
        of ->
            new CalendarWeeks(
                of.monday(), WEEKS_LOOKED_BACK + WeeklyForecast.WEEKS, calendar.get()));
  }
}
