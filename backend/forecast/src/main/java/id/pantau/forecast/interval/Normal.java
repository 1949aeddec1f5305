package id.pantau.forecast.interval;

import org.hipparchus.special.Erf;

/** The normal distribution. */
final class Normal {

  private Normal() {}

  /** How much lies below a value. */
  static double below(double value) {
    return (1 + Erf.erf(value / Math.sqrt(2))) / 2;
  }

  /** The value that so much lies below. */
  static double quantile(double probability) {
    return Math.sqrt(2) * Erf.erfInv(2 * probability - 1);
  }
}
