package id.pantau.forecast.automatic;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Origins;

/**
 * How much more, or less, a series moves of late than it did while models were tried on it: errors
 * grow and shrink with it, by less than in proportion.
 */
final class Volatility {

  private static final int LATE = 13;

  /** The power of the ratio by which intervals follow, see docs/forecasting.md. */
  private static final double FOLLOWED = 1.0 / 3;

  private static final double MOST = 2;

  private final Observations series;
  private final double usual;

  /**
   * @param origins of which the errors are known
   */
  Volatility(Observations series, Origins origins) {
    this.series = series;
    int[] ends = origins.ends();
    this.usual = steps(series, ends[0], ends[ends.length - 1]);
  }

  /** The mean absolute step from a little before one place to another. */
  private static double steps(Observations series, int from, int to) {
    return series.first(to).from(Math.max(0, from - LATE - 1)).meanStep();
  }

  /**
   * By how much intervals of a forecast are wider than errors were, ½ to 2.
   *
   * @param end the observations that it is made from
   */
  double factor(int end) {
    double late = steps(series, end, end);
    return usual == 0 ? 1 : Math.clamp(Math.pow(late / usual, FOLLOWED), 1 / MOST, MOST);
  }
}
