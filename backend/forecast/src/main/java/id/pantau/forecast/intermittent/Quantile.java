package id.pantau.forecast.intermittent;

import java.util.function.DoubleUnaryOperator;

/** Finds the smallest count that a distribution function lets reach a probability. */
final class Quantile {

  /** Sums of probabilities may miss the level by rounding alone. */
  private static final double ROUNDING = 1e-12;

  private static final double RELATIVE = 1e-9;
  private static final double END = 1e300;

  private Quantile() {}

  /**
   * The smallest count.
   *
   * @param atMost the probability of a count or fewer, never falling
   * @param probability above 0 and below 1
   */
  static double of(DoubleUnaryOperator atMost, double probability) {
    Counts.checkProbability(probability);
    double goal = probability - ROUNDING;
    if (atMost.applyAsDouble(0) >= goal) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (high < END && atMost.applyAsDouble(high) < goal) {
      low = high;
      high *= 2;
    }
    return between(low, high, atMost, goal);
  }

  /** Too low at one end, enough at the other. */
  private static double between(
      double tooLow, double enough, DoubleUnaryOperator atMost, double goal) {
    double low = tooLow;
    double high = enough;
    while (high - low > Math.max(1, RELATIVE * low)) {
      double middle = Math.floor(low + (high - low) / 2);
      if (atMost.applyAsDouble(middle) < goal) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
