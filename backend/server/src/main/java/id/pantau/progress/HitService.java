package id.pantau.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.access.Scope;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.measure.MeasureId;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether regions reach their targets: of a thousand futures of their weekly activations, the share
 * whose count reaches the target by the deadline, and the days by which they do. Of the week that
 * the day lies in only the days after it count.
 */
public final class HitService {

  private static final int FUTURES = 1_000;
  private static final int DAYS = 7;
  private static final int YEARS = 5;

  /** The regions down to the regencies, three times over. */
  private static final int KEPT = 2_000;

  private final WeeklyForecasts forecasts;
  private final Cache<Drawn, HitAnswer> drawn = Caffeine.newBuilder().maximumSize(KEPT).build();

  public HitService(WeeklyForecasts forecasts) {
    this.forecasts = forecasts;
  }

  /** What the futures of an answer were drawn of; a forecast is made once a data version. */
  private record Drawn(Progress progress, WeeklyForecast forecast) {}

  /** Answers for every progress. */
  public Map<Progress, HitAnswer> hits(Scope scope, Collection<Progress> asked) {
    Map<WeeklyForecastQuestion, WeeklyForecast> found =
        forecasts.forecasts(
            scope, asked.stream().filter(HitService::open).map(HitService::question).toList());
    var answers = new HashMap<Progress, HitAnswer>();
    asked.parallelStream()
        .map(progress -> Map.entry(progress, answer(progress, found.get(question(progress)))))
        .forEachOrdered(entry -> answers.put(entry.getKey(), entry.getValue()));
    return answers;
  }

  private static boolean open(Progress progress) {
    Double gap = progress.gap().value();
    return progress.target() != null && gap != null && gap > 0;
  }

  private static WeeklyForecastQuestion question(Progress progress) {
    return new WeeklyForecastQuestion(
        progress.question().region(),
        MeasureId.ACTIVATED,
        Interval.WEEK.startOf(progress.asOf().plusDays(1)),
        progress.question().known());
  }

  private HitAnswer answer(Progress progress, @Nullable WeeklyForecast forecast) {
    CountedTarget target = progress.target();
    Double gap = progress.gap().value();
    if (target == null || gap == null) {
      return HitAnswer.NONE;
    }
    if (gap == 0) {
      return new HitAnswer(1.0, null);
    }
    return forecast != null && forecast.outcome() instanceof Forecast futures
        ? drawn.get(
            new Drawn(progress, forecast),
            of -> answer(progress, gap, target.target().deadline(), forecast, futures))
        : HitAnswer.NONE;
  }

  private static HitAnswer answer(
      Progress progress,
      double gap,
      LocalDate deadline,
      WeeklyForecast forecast,
      Forecast futures) {
    LocalDate first = forecast.first();
    long counted = ChronoUnit.DAYS.between(first, progress.asOf()) + 1;
    double[] days =
        Arrays.stream(futures.paths(FUTURES, seed(progress, first)))
            .mapToDouble(path -> daysToGap(path, forecast, Math.max(0, counted), gap))
            .sorted()
            .toArray();
    long left = ChronoUnit.DAYS.between(first, deadline) + 1;
    double within = Arrays.stream(days).filter(day -> day <= left).count();
    return new HitAnswer(
        progress.asOf().isBefore(deadline) ? within / FUTURES : 0,
        new HitAnswer.HitDate(
            date(days, 0.1, progress.asOf(), first),
            date(days, 0.5, progress.asOf(), first),
            date(days, 0.9, progress.asOf(), first)));
  }

  private static long seed(Progress progress, LocalDate first) {
    return 31 * first.toEpochDay() + progress.question().region().digits().hashCode();
  }

  /**
   * Days from the first Monday on after which the gap is closed, those of a week alike; infinite
   * where it never is.
   *
   * @param counted days of the first week whose people are counted already
   */
  private static double daysToGap(
      double[] path, WeeklyForecast forecast, long counted, double gap) {
    double left = gap;
    for (int week = 0; week < WeeklyForecast.WEEKS; week++) {
      double aDay = path[forecast.step(week)] / DAYS;
      double before = week == 0 ? counted : 0;
      double people = aDay * (DAYS - before);
      if (people >= left && aDay > 0) {
        return (double) DAYS * week + before + Math.ceil(left / aDay);
      }
      left -= people;
    }
    return Double.POSITIVE_INFINITY;
  }

  private static @Nullable LocalDate date(
      double[] days, double share, LocalDate asOf, LocalDate first) {
    double day = days[(int) Math.ceil(share * days.length) - 1];
    LocalDate date = Double.isInfinite(day) ? null : first.plusDays((long) day - 1);
    return date == null || date.isAfter(asOf.plusYears(YEARS)) ? null : date;
  }
}
