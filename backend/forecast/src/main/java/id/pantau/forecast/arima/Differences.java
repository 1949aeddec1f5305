package id.pantau.forecast.arima;

import java.util.Arrays;

/** Differencing, its undoing, and how often it is called for. */
final class Differences {

  static final int MOST = 2;

  /** Of the KPSS statistic about a level, at 5 %; Kwiatkowski et al. 1992, table 1. */
  private static final double CRITICAL = 0.463;

  private static final double ROUNDING = 1e-9;

  private Differences() {}

  /**
   * How many differences make a series level: the first number at which the KPSS test does not
   * reject at 5 %, with the lags of R's {@code forecast::ndiffs}, or at which the series is
   * constant.
   */
  static int needed(double[] series) {
    double[] left = series;
    for (int d = 0; d < MOST; d++) {
      if (constant(left) || kpss(left) <= CRITICAL) {
        return d;
      }
      left = of(left, 1);
    }
    return MOST;
  }

  /** The series differenced so often; shorter by as much. */
  static double[] of(double[] series, int times) {
    double[] differenced = series;
    for (int k = 0; k < times; k++) {
      double[] next = new double[Math.max(0, differenced.length - 1)];
      for (int t = 0; t < next.length; t++) {
        next[t] = differenced[t + 1] - differenced[t];
      }
      differenced = next;
    }
    return differenced;
  }

  /**
   * The last value of a series differenced 0, 1 … times: what its next differences are added to.
   *
   * @return of each number of differences below {@code times}
   */
  static double[] ends(double[] series, int times) {
    double[] ends = new double[times];
    for (int k = 0; k < times; k++) {
      double[] differenced = of(series, k);
      ends[k] = differenced[differenced.length - 1];
    }
    return ends;
  }

  /** The next value, given its difference; {@code ends} go on to it. */
  static double undo(double[] ends, double difference) {
    double value = difference;
    for (int k = ends.length - 1; k >= 0; k--) {
      ends[k] += value;
      value = ends[k];
    }
    return value;
  }

  /** Whether all are the same but for rounding; series come here scaled to values of about 1. */
  static boolean constant(double[] series) {
    return Arrays.stream(series).allMatch(value -> Math.abs(value - series[0]) < ROUNDING);
  }

  /**
   * The statistic of Kwiatkowski, Phillips, Schmidt &amp; Shin (1992) about a level: Σ
   * S<sub>t</sub>² / (n² s²), S the sums of deviations from the mean, s² their long-run variance by
   * Bartlett's weights over ⌊3√n / 13⌋ lags.
   */
  static double kpss(double[] series) {
    int n = series.length;
    double mean = Arrays.stream(series).average().orElse(0);
    double[] deviations = Arrays.stream(series).map(value -> value - mean).toArray();
    int lags = (int) (3 * Math.sqrt(n) / 13);
    double variance = product(deviations, 0);
    for (int lag = 1; lag <= lags; lag++) {
      variance += 2 * (1 - lag / (lags + 1.0)) * product(deviations, lag);
    }
    return variance <= 0 ? 0 : sumsSquared(deviations) / n / variance;
  }

  private static double product(double[] deviations, int lag) {
    double sum = 0;
    for (int t = lag; t < deviations.length; t++) {
      sum += deviations[t] * deviations[t - lag];
    }
    return sum;
  }

  private static double sumsSquared(double[] deviations) {
    double partial = 0;
    double sum = 0;
    for (double deviation : deviations) {
      partial += deviation;
      sum += partial * partial;
    }
    return sum;
  }
}
