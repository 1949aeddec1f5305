package id.pantau.progress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.pantau.access.Scope;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.measure.MeasureId;
import id.pantau.progress.HitAnswer.FuturePoint;
import id.pantau.series.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether regions reach their targets: of a thousand futures of their weekly activations, the share
 * whose count reaches the target by the deadline, the days by which they do, and the count up to
 * the deadline.
 */
public final class HitService {

  private static final int FUTURES = 1_000;
  private static final int WEEKS = WeeklyForecast.WEEKS;
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
    return progress.target() != null && progress.gap().value() != null;
  }

  /** The forecast that a progress's futures are drawn of. */
  public static WeeklyForecastQuestion question(Progress progress) {
    return new WeeklyForecastQuestion(
        progress.question().region(),
        MeasureId.ACTIVATED,
        Interval.WEEK.startOf(progress.asOf().plusDays(1)),
        progress.question().known());
  }

  private HitAnswer answer(Progress progress, @Nullable WeeklyForecast forecast) {
    CountedTarget target = progress.target();
    Double gap = progress.gap().value();
    Double activated = progress.activated().value();
    if (target == null || gap == null || activated == null) {
      return HitAnswer.NONE;
    }
    if (forecast == null || !(forecast.outcome() instanceof Forecast ahead)) {
      return gap == 0 ? HitAnswer.REACHED : HitAnswer.NONE;
    }
    return drawn.get(
        new Drawn(progress, forecast),
        of -> {
          Futures futures = futures(progress, forecast, ahead);
          LocalDate deadline = target.target().deadline();
          List<FuturePoint> points = points(futures, activated, progress.asOf(), deadline);
          return gap == 0
              ? new HitAnswer(1.0, null, points)
              : answer(forecast.first(), futures.daysUntil(gap), progress.asOf(), deadline, points);
        });
  }

  private static Futures futures(Progress progress, WeeklyForecast forecast, Forecast ahead) {
    double[][] paths = ahead.paths(FUTURES, seed(progress, forecast.first()));
    double[][] weeks =
        Arrays.stream(paths)
            .map(path -> Arrays.copyOfRange(path, forecast.step(0), forecast.step(WEEKS)))
            .toArray(double[][]::new);
    return new Futures(weeks, forecast.first(), progress.asOf());
  }

  private static long seed(Progress progress, LocalDate first) {
    return 31 * first.toEpochDay() + progress.question().region().digits().hashCode();
  }

  /** At the end of each week, and on the deadline. */
  private static List<FuturePoint> points(
      Futures futures, double activated, LocalDate asOf, LocalDate deadline) {
    LocalDate sunday = Interval.WEEK.startOf(asOf.plusDays(1)).plusDays(6);
    return Stream.concat(
            Stream.iterate(sunday, deadline::isAfter, day -> day.plusWeeks(1)).limit(WEEKS),
            Stream.of(deadline)
                .filter(asOf::isBefore)
                .filter(day -> day.isBefore(sunday.plusWeeks(WEEKS))))
        .map(day -> point(day, activated, futures.added(day)))
        .toList();
  }

  private static FuturePoint point(LocalDate day, double activated, double[] added) {
    return new FuturePoint(
        day,
        activated + Futures.quantile(added, 0.1),
        activated + Futures.quantile(added, 0.25),
        activated + Futures.quantile(added, 0.5),
        activated + Futures.quantile(added, 0.75),
        activated + Futures.quantile(added, 0.9));
  }

  private static HitAnswer answer(
      LocalDate first,
      double[] days,
      LocalDate asOf,
      LocalDate deadline,
      List<FuturePoint> points) {
    long left = ChronoUnit.DAYS.between(first, deadline) + 1;
    double within = Arrays.stream(days).filter(day -> day <= left).count();
    return new HitAnswer(
        asOf.isBefore(deadline) ? within / days.length : 0,
        new HitAnswer.HitDate(
            date(days, 0.1, asOf, first),
            date(days, 0.5, asOf, first),
            date(days, 0.9, asOf, first)),
        points);
  }

  private static @Nullable LocalDate date(
      double[] days, double share, LocalDate asOf, LocalDate first) {
    double day = Futures.quantile(days, share);
    LocalDate date = Double.isInfinite(day) ? null : first.plusDays((long) day - 1);
    return date == null || date.isAfter(asOf.plusYears(YEARS)) ? null : date;
  }
}
