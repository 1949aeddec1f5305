package id.pantau.forecast.decomposition;

import java.util.Arrays;

/**
 * A series as a sum of trend, season and remainder, by STL (Cleveland, Cleveland, McRae &amp;
 * Terpenning, <i>STL: a seasonal-trend decomposition procedure based on loess</i>, Journal of
 * Official Statistics 6(1), 1990): twice over, the points of each season less the trend are
 * smoothed on their own, what is left of a trend in them is taken out, and the series less the
 * season is smoothed into the trend. Not robust: outliers are another's task. Windows, degrees and
 * jumps are those of R's {@code stl}.
 *
 * @param trend of each observation
 * @param seasonal of each observation
 * @param period observations of a season
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Stl(double[] trend, double[] seasonal, int period) {

  private static final int ROUNDS = 2;

  /**
   * Takes a series apart.
   *
   * @param values of two seasons at least
   * @param period observations of a season, at least 2
   * @param window seasons that a smooth looks at; odd, at least 7
   */
  static Stl of(double[] values, int period, int window) {
    return smoothed(values, period, Loess.of(window, 0), trendWindow(period, window));
  }

  private static int trendWindow(int period, int window) {
    return odd((int) Math.ceil(1.5 * period / (1 - 1.5 / window)));
  }

  private static int odd(int atLeast) {
    return atLeast % 2 == 0 ? atLeast + 1 : atLeast;
  }

  private static Stl smoothed(double[] values, int period, Loess season, int trendWindow) {
    Loess low = Loess.of(odd(period), 1);
    Loess slow = Loess.of(trendWindow, 1);
    double[] trend = new double[values.length];
    double[] seasonal = trend;
    for (int round = 0; round < ROUNDS; round++) {
      double[] cycles = cycles(less(values, trend), period, season);
      double[] rest = low.smooth(averages(averages(averages(cycles, period), period), 3));
      seasonal = less(Arrays.copyOfRange(cycles, period, period + values.length), rest);
      trend = slow.smooth(less(values, seasonal));
    }
    return new Stl(trend, seasonal, period);
  }

  /** The smooth of each place in the season, reaching a season beyond either end. */
  private static double[] cycles(double[] values, int period, Loess loess) {
    double[] cycles = new double[values.length + 2 * period];
    for (int place = 0; place < period; place++) {
      double[] own = every(values, place, period);
      double[] smooth = loess.smooth(own);
      int length = Math.min(loess.window(), own.length);
      cycles[place] = loess.at(own, -1, 0, length);
      for (int k = 0; k < own.length; k++) {
        cycles[(k + 1) * period + place] = smooth[k];
      }
      cycles[(own.length + 1) * period + place] =
          loess.at(own, own.length, own.length - length, own.length);
    }
    return cycles;
  }

  private static double[] every(double[] values, int first, int period) {
    double[] some = new double[(values.length - 1 - first) / period + 1];
    for (int k = 0; k < some.length; k++) {
      some[k] = values[first + k * period];
    }
    return some;
  }

  private static double[] averages(double[] values, int length) {
    double[] averages = new double[values.length - length + 1];
    double sum = 0;
    for (int t = 0; t < values.length; t++) {
      sum += values[t] - (t >= length ? values[t - length] : 0);
      if (t >= length - 1) {
        averages[t - length + 1] = sum / length;
      }
    }
    return averages;
  }

  private static double[] less(double[] values, double[] others) {
    double[] less = new double[values.length];
    Arrays.setAll(less, t -> values[t] - others[t]);
    return less;
  }

  /** The season at a step from the first observation on; past the last, that of a season before. */
  double seasonalAt(int step) {
    int past = step - seasonal.length;
    return past < 0 ? seasonal[step] : seasonal[seasonal.length - period + past % period];
  }
}
