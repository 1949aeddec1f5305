package id.pantau.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.access.Scope;
import id.pantau.forecast.automatic.Candidates;
import id.pantau.forecast.automatic.Forecaster;
import id.pantau.forecast.automatic.Preparation;
import id.pantau.measure.Additivity;
import id.pantau.measure.Catalogue;
import id.pantau.measure.DataSpan;
import id.pantau.measure.Known;
import id.pantau.measure.MeasureId;
import id.pantau.measure.Measures;
import id.pantau.problem.ProblemException;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts of regions by the week, out of three years; kept by data version, so that each is made
 * once. A week that nobody reported is a gap, not 0.
 */
public final class WeeklyForecasts {

  private static final int WEEKS_LOOKED_BACK = 156;
  private static final int WEEKS_OF_A_YEAR = 52;

  /** The regions down to the regencies, three times over. */
  private static final int KEPT = 2_000;

  private final SeriesService series;
  private final Measures measures;
  private final LongSupplier version;
  private final Forecaster forecaster = new Forecaster(Candidates.usual(WEEKS_OF_A_YEAR));
  private final Cache<Key, WeeklyForecast> made = Caffeine.newBuilder().maximumSize(KEPT).build();

  /**
   * @param version of the data that holds now
   */
  public WeeklyForecasts(SeriesService series, Measures measures, LongSupplier version) {
    this.series = series;
    this.measures = measures;
    this.version = version;
  }

  private record Key(long version, WeeklyForecastQuestion question) {}

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
   * measure and a week.
   */
  public Map<WeeklyForecastQuestion, WeeklyForecast> forecasts(
      Scope scope, Collection<WeeklyForecastQuestion> questions) {
    // Before reading: what is loaded meanwhile has a later version, under which it is made then.
    long now = version.getAsLong();
    var answers = new HashMap<WeeklyForecastQuestion, WeeklyForecast>();
    questions.stream()
        .distinct()
        .filter(question -> scope.admits(question.region()))
        .collect(Collectors.groupingBy(WeeklyForecastQuestion::known))
        .forEach(
            (known, group) -> {
              @Nullable LocalDate newest = newest(scope, known, group);
              group.forEach(question -> answer(answers, now, question));
              answers.putAll(missing(scope, now, newest, group, answers));
            });
    return answers;
  }

  private void answer(
      Map<WeeklyForecastQuestion, WeeklyForecast> answers,
      long now,
      WeeklyForecastQuestion question) {
    WeeklyForecast before = made.getIfPresent(new Key(now, question));
    if (before != null) {
      answers.put(question, before);
    }
  }

  /** The Monday after the newest data of anybody; null without any, or where nobody asks for it. */
  private @Nullable LocalDate newest(
      Scope scope, Known known, List<WeeklyForecastQuestion> questions) {
    if (questions.stream().allMatch(question -> question.until() != null)) {
      return null;
    }
    DataSpan span = measures.dataSpans(scope, known, List.of(scope.root())).get(scope.root());
    return span == null ? null : Interval.WEEK.startOf(span.last().plusDays(1));
  }

  private Map<WeeklyForecastQuestion, WeeklyForecast> missing(
      Scope scope,
      long now,
      @Nullable LocalDate newest,
      List<WeeklyForecastQuestion> questions,
      Map<WeeklyForecastQuestion, WeeklyForecast> answers) {
    Map<WeeklyForecastQuestion, SeriesQuestion> asked =
        questions.stream()
            .filter(question -> !answers.containsKey(question))
            .filter(question -> question.until() != null || newest != null)
            .collect(Collectors.toMap(question -> question, question -> weeks(question, newest)));
    Map<SeriesQuestion, List<SeriesPoint>> found = series.series(scope, asked.values());
    return asked.entrySet().parallelStream()
        .collect(
            Collectors.toConcurrentMap(
                Map.Entry::getKey, entry -> kept(now, entry.getKey(), entry.getValue(), found)));
  }

  private static SeriesQuestion weeks(WeeklyForecastQuestion question, @Nullable LocalDate newest) {
    LocalDate first = Objects.requireNonNull(question.until() == null ? newest : question.until());
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

  private WeeklyForecast kept(
      long now,
      WeeklyForecastQuestion question,
      SeriesQuestion weeks,
      Map<SeriesQuestion, List<SeriesPoint>> found) {
    WeeklyForecast forecast =
        made(found.getOrDefault(weeks, List.of()), Objects.requireNonNull(weeks.to()));
    made.put(new Key(now, question), forecast);
    return forecast;
  }

  private WeeklyForecast made(List<SeriesPoint> weeks, LocalDate last) {
    double[] people =
        weeks.stream()
            .mapToDouble(week -> Objects.requireNonNullElse(week.figure().value(), Double.NaN))
            .toArray();
    Preparation made = Preparation.of(people);
    return new WeeklyForecast(
        last.plusDays(1),
        made,
        forecaster.forecast(made.series(), made.unknownAtEnd() + WeeklyForecast.WEEKS, true));
  }
}
