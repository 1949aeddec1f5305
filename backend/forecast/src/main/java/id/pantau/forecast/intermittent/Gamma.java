package id.pantau.forecast.intermittent;

/** Logarithms of the gamma and beta functions, precise in their differences. */
final class Gamma {

  private static final double LARGE = 20;
  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  private Gamma() {}

  /** ln Γ(x), x above 0, by Stirling's series: from 20 on what is cut off is below 1e-14. */
  static double log(double x) {
    double shift = 1;
    double z = x;
    for (; z < LARGE; z++) {
      shift *= z;
    }
    return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + tail(z) - Math.log(shift);
  }

  /** ln Γ(x + by) − ln Γ(x), without the loss of digits of a plain difference. */
  static double logRise(double x, double by) {
    if (x < LARGE || x + by < LARGE) {
      return log(x + by) - log(x);
    }
    return by * Math.log(x) + (x + by - 0.5) * Math.log1p(by / x) - by + (tail(x + by) - tail(x));
  }

  /** ln B(a, b). */
  static double logBeta(double a, double b) {
    return a < b ? log(a) - logRise(b, a) : log(b) - logRise(a, b);
  }

  /** What Stirling's formula lacks, x at least {@link #LARGE}. */
  private static double tail(double x) {
    double square = x * x;
    return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - 1 / (1680.0 * square)) / square) / square) / x;
  }
}
