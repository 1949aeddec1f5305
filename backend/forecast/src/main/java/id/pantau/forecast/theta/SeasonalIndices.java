package id.pantau.forecast.theta;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Adjustment;
import java.util.Arrays;

/**
 * A season as factors about 1, out of the classical multiplicative decomposition: the mean of what
 * is divided by its centred moving average, place by place.
 */
final class SeasonalIndices implements Adjustment {

  /** Quantile of the normal distribution for a test at 90 %. */
  private static final double Z90 = 1.6448536269514722;

  private static final double LEAST = 1e-4;

  private final double[] factors;

  private SeasonalIndices(double[] factors) {
    this.factors = factors;
  }

  @Override
  public double factor(int t) {
    return factors[t % factors.length];
  }

  @Override
  public Observations adjusted(Observations series) {
    double[] adjusted = series.toArray();
    Arrays.setAll(adjusted, t -> adjusted[t] / factor(t));
    return Observations.of(adjusted);
  }

  /** Whether there is a season that can be divided out. */
  static boolean seasonal(Observations series, int period) {
    if (period < 2 || series.size() <= 2 * period || series.constant()) {
      return false;
    }
    if (Arrays.stream(series.toArray()).anyMatch(value -> value <= 0)) {
      return false;
    }
    return significant(series, period) && of(series, period).possible();
  }

  private boolean possible() {
    return Arrays.stream(factors).allMatch(factor -> factor > LEAST);
  }

  private static boolean significant(Observations series, int period) {
    double mean = series.mean();
    double[] centred = Arrays.stream(series.toArray()).map(value -> value - mean).toArray();
    double variance = product(centred, 0);
    double squares = 0;
    for (int lag = 1; lag < period; lag++) {
      double correlation = product(centred, lag) / variance;
      squares += correlation * correlation;
    }
    double limit = Z90 * Math.sqrt((1 + 2 * squares) / series.size());
    return Math.abs(product(centred, period) / variance) > limit;
  }

  private static double product(double[] centred, int lag) {
    double sum = 0;
    for (int t = lag; t < centred.length; t++) {
      sum += centred[t] * centred[t - lag];
    }
    return sum;
  }

  static SeasonalIndices of(Observations series, int period) {
    double[] sums = new double[period];
    int[] counts = new int[period];
    int half = period / 2;
    for (int t = half; t < series.size() - half; t++) {
      sums[t % period] += series.at(t) / average(series, t, period);
      counts[t % period]++;
    }
    double[] factors = new double[period];
    Arrays.setAll(factors, place -> sums[place] / counts[place]);
    double mean = Arrays.stream(factors).average().orElse(1);
    return new SeasonalIndices(Arrays.stream(factors).map(factor -> factor / mean).toArray());
  }

  /** Of a season about a place; of an even one with half of each end. */
  private static double average(Observations series, int t, int period) {
    int half = period / 2;
    double sum = 0;
    for (int i = t - half; i <= t + half; i++) {
      sum += series.at(i);
    }
    return period % 2 == 1
        ? sum / period
        : (sum - (series.at(t - half) + series.at(t + half)) / 2) / period;
  }
}
