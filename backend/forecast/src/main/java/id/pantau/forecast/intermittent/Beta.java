package id.pantau.forecast.intermittent;

import java.util.function.DoubleUnaryOperator;

/**
 * The regularised incomplete beta function: by its continued fraction (Lentz's method, Press et
 * al., Numerical Recipes, 6.4), and where both parameters are large by Simpson's rule around the
 * mode.
 */
final class Beta {

  private static final double BOTH_LARGE = 3000;
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-15;
  private static final int TERMS = 10_000;
  private static final double DEVIATIONS = 12;
  private static final int PIECES = 400;

  private final double a;
  private final double b;

  Beta(double a, double b) {
    this.a = a;
    this.b = b;
  }

  /**
   * I<sub>x</sub>(a, b).
   *
   * @param odds x / (1 − x), because x itself may be as good as 0 or 1
   */
  double below(double odds) {
    if (odds <= 0) {
      return 0;
    }
    double x = odds / (1 + odds);
    if (a > BOTH_LARGE && b > BOTH_LARGE) {
      return byIntegral(x);
    }
    return x < (a + 1) / (a + b + 2)
        ? fraction(a, b, odds)
        : Math.max(0, 1 - fraction(b, a, 1 / odds));
  }

  private static double fraction(double a, double b, double odds) {
    double front = -a * Math.log1p(1 / odds) - b * Math.log1p(odds) - Gamma.logBeta(a, b);
    return Math.min(1, Math.exp(front) * lentz(a, b, odds / (1 + odds)) / a);
  }

  private static double lentz(double a, double b, double x) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double away(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private double byIntegral(double x) {
    double mode = (a - 1) / (a + b - 2);
    double deviation = Math.sqrt(mode * (1 - mode) / (a + b));
    double from = -DEVIATIONS * deviation;
    double to = DEVIATIONS * deviation;
    double upTo = Math.clamp(x - mode, from, to);
    DoubleUnaryOperator density = offset -> density(mode, offset);
    return simpson(density, from, upTo)
        / (simpson(density, from, upTo) + simpson(density, upTo, to));
  }

  /** The density at an offset from the mode, in terms of the mode's own. */
  private double density(double mode, double offset) {
    if (offset <= -mode || offset >= 1 - mode) {
      return 0;
    }
    return Math.exp(
        (a - 1) * Math.log1p(offset / mode) + (b - 1) * Math.log1p(-offset / (1 - mode)));
  }

  private static double simpson(DoubleUnaryOperator density, double from, double to) {
    double step = (to - from) / PIECES;
    double sum = density.applyAsDouble(from) + density.applyAsDouble(to);
    for (int i = 1; i < PIECES; i++) {
      sum += density.applyAsDouble(from + i * step) * (i % 2 == 1 ? 4 : 2);
    }
    return sum * step / 3;
  }
}
