package id.pantau.forecast.interval;

import org.hipparchus.special.Erf;

/** The normal distribution. */
final class Normal {

  private Normal() {}

  /** The value that so much lies below. */
  static double quantile(double probability) {
    return Math.sqrt(2) * Erf.erfInv(2 * probability - 1);
  }
}
