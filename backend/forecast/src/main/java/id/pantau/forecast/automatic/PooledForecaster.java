package id.pantau.forecast.automatic;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Origins;
import id.pantau.forecast.backtest.Trial;
import id.pantau.forecast.intermittent.Mixture;
import id.pantau.forecast.model.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Forecasts counts that come now and then by distributions of whole counts that a group of such
 * series has in common ({@link Mixture}). Whether that is better than the naive forecast is seen
 * over the group, or a thousand of it evenly taken, by the quantile score: the absolute error would
 * favour a forecast of nothing. The larger the group, the surer that is; one series is a group too.
 */
public final class PooledForecaster {

  /** Mean interval between demands from which a series counts as intermittent. */
  private static final double INTERVAL = 1.32;

  private static final int ORIGINS = 3;
  private static final int COMPARED = 1_000;
  private static final Mixture MODEL = Mixture.usual();

  private final int horizon;
  private final Counted all;
  private final Counted before;
  private final boolean better;

  /**
   * Estimates what a group has in common.
   *
   * @param group at least one series, each one {@link #takes taken}
   * @param horizon steps ahead that they are tried at
   */
  public PooledForecaster(List<Observations> group, int horizon) {
    this.horizon = horizon;
    this.all = MODEL.common(group);
    this.before =
        MODEL.common(group.stream().map(series -> series.first(origins(series).first())).toList());
    int apart = Math.max(1, group.size() / COMPARED);
    List<Backtest> compared =
        IntStream.iterate(0, i -> i < group.size(), i -> i + apart)
            .mapToObj(group::get)
            .map(this::backtest)
            .toList();
    this.better =
        compared.stream()
                .mapToDouble(each -> each.forecast().pinball() - each.naive().pinball())
                .sum()
            < 0;
  }

  /**
   * Whether a series is one of counts that come now and then, long enough to try something on it:
   * A. A. Syntetos, J. E. Boylan, J. D. Croston, On the categorization of demand patterns, Journal
   * of the Operational Research Society 56 (2005), for the interval of 1.32; from the first demand
   * on, as nothing before it says that demands are rare.
   */
  public static boolean takes(Observations series) {
    double[] values = series.toArray();
    double[] since = Arrays.stream(values).dropWhile(value -> value == 0).toArray();
    long demands = Arrays.stream(since).filter(value -> value > 0).count();
    return values.length >= Forecaster.FEWEST_TO_TRY
        && !series.constant()
        && Arrays.stream(values).allMatch(value -> value >= 0 && value == Math.rint(value))
        && since.length >= INTERVAL * demands;
  }

  /** Whether it did better than the naive forecast over the group. */
  public boolean better() {
    return better;
  }

  /** What is expected of one of the group after its last step, known or not. */
  public Forecast forecast(Preparation made, int steps) {
    return forecast(made.series(), made.unknownAtEnd() + steps);
  }

  /**
   * What is expected of a series of the group.
   *
   * @param steps ahead
   */
  public Forecast forecast(Observations series, int steps) {
    Counted fitted = all.over(series);
    Backtest backtest = backtest(series);
    return new Forecast(
        fitted.mean(steps),
        new CountedSpread(fitted),
        Choice.POOLED,
        List.of(new Candidate(MODEL.name(), 1, backtest.forecast().mase())),
        backtest);
  }

  /** The newest few origins of a series. */
  private Origins origins(Observations series) {
    int ahead = Forecaster.ahead(series, horizon);
    Origins possible = Origins.of(series.size(), ahead, Forecaster.FEWEST);
    int left = Math.max(0, possible.count() - ORIGINS);
    return new Origins(
        possible.first() + left * possible.step(), possible.step(), possible.count() - left, ahead);
  }

  private Backtest backtest(Observations series) {
    Origins origins = origins(series);
    List<Judge.Seen> seen =
        Arrays.stream(origins.ends())
            .mapToObj(end -> seen(before.over(series.first(end)), series, end, origins.horizon()))
            .toList();
    Trial naive = Trial.of(Forecaster.NAIVE, series, origins);
    return new Backtest(
        origins.count(), Judge.of(seen, series.meanStep()), Judge.of(naive, series, origins));
  }

  private static Judge.Seen seen(Counted fitted, Observations series, int end, int steps) {
    double[] came = new double[steps];
    Arrays.setAll(came, step -> series.at(end + step));
    return new Judge.Seen(fitted.mean(steps), new CountedSpread(fitted), came);
  }
}
