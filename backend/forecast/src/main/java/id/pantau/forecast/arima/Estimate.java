package id.pantau.forecast.arima;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A model with its parameters, for a series differenced as often as its order says.
 *
 * @param constant the mean of the differenced series; 0 when it has none
 * @param coefficients of each regressor
 * @param squares the sum of squared innovations, each over its variance
 * @param logLikelihood exact and Gaussian, the variance of the innovations at its maximum
 * @param points of the differenced series
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Estimate(
    Order order,
    Arma arma,
    double constant,
    double[] coefficients,
    double squares,
    double logLikelihood,
    int points) {

  private static final double STABLE = 0.01;

  /** How many parameters, but for the variance. */
  int free() {
    return order.terms() + coefficients.length;
  }

  /**
   * Akaike's criterion, corrected for few points (Hurvich &amp; Tsai 1989); infinite when there are
   * too few for so many parameters.
   */
  double aicc() {
    double k = free() + 1;
    double room = points - k - 1;
    return room <= 0
        ? Double.POSITIVE_INFINITY
        : -2 * logLikelihood + 2 * k + 2 * k * (k + 1) / room;
  }

  /** The standard deviation of the innovations, for as many parameters as were estimated. */
  double deviation() {
    return Math.sqrt(squares / Math.max(1, points - free()));
  }

  /**
   * Whether forecasts can be made of it: every number finite, and no root within a hundredth of the
   * unit circle, as in R's {@code auto.arima}.
   */
  boolean usable() {
    return DoubleStream.concat(
                DoubleStream.of(constant, squares, logLikelihood), Arrays.stream(coefficients))
            .allMatch(Double::isFinite)
        && arma.stable(STABLE);
  }
}
