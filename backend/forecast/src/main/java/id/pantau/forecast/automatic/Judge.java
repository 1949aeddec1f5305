package id.pantau.forecast.automatic;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Origins;
import id.pantau.forecast.backtest.Trial;
import id.pantau.forecast.interval.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Judges what was forecast by what came. */
final class Judge {

  private static final double[] PROBABILITIES = {0.1, 0.25, 0.5, 0.75, 0.9};

  private Judge() {}

  /** What was forecast from an origin, and what came. */
  static final class Seen {

    private final double[] mean;
    private final Spread spread;
    private final double[] actual;

    /**
     * @param mean one for each step
     * @param actual what came at these steps
     */
    Seen(double[] mean, Spread spread, double[] actual) {
      this.mean = mean.clone();
      this.spread = spread;
      this.actual = actual.clone();
    }
  }

  /**
   * How good a forecast was whose intervals come from its errors: each origin is judged by those of
   * the others.
   *
   * @param origins at least two
   */
  static Accuracy of(Trial trial, Observations series, Origins origins) {
    double[][] errors = trial.errors(series, origins);
    double[] none = new double[origins.horizon()];
    var volatility = new Volatility(series, origins);
    int[] ends = origins.ends();
    return of(
        IntStream.range(0, errors.length)
            .mapToObj(
                k -> {
                  var others = Calibration.of(without(errors, k), origins.windows());
                  var spread = others.times(volatility.factor(ends[k])).toward(trial.deviations());
                  return new Seen(
                      none,
                      new CalibratedSpread(none, spread, Double.NEGATIVE_INFINITY),
                      errors[k]);
                })
            .toList(),
        series.meanStep());
  }

  /**
   * How good distributions were.
   *
   * @param origins at least one, all of as many steps
   * @param scale the mean absolute one-step difference of the series
   */
  static Accuracy of(List<Seen> origins, double scale) {
    double absolute = 0;
    double score = 0;
    int within = 0;
    int points = 0;
    for (Seen origin : origins) {
      for (int step = 0; step < origin.actual.length; step++) {
        int at = step;
        double value = origin.actual[step];
        absolute += Math.abs(value - origin.mean[step]);
        score += pinball(value, probability -> origin.spread.quantile(at, probability));
        within += inside(value, origin.spread, step) ? 1 : 0;
        points++;
      }
    }
    return new Accuracy(
        absolute / points / scale, score / points / scale, (double) within / points);
  }

  private static boolean inside(double value, Spread spread, int step) {
    return value >= spread.quantile(step, 0.1) && value <= spread.quantile(step, 0.9);
  }

  private static double pinball(double value, DoubleUnaryOperator quantile) {
    return Arrays.stream(PROBABILITIES)
        .map(
            probability -> {
              double above = value - quantile.applyAsDouble(probability);
              return above >= 0 ? probability * above : (probability - 1) * above;
            })
        .average()
        .orElseThrow();
  }

  private static double[][] without(double[][] errors, int origin) {
    List<double[]> others = new ArrayList<>(Arrays.asList(errors));
    others.remove(origin);
    return others.toArray(double[][]::new);
  }
}
