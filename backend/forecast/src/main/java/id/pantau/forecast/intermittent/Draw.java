package id.pantau.forecast.intermittent;

import java.util.random.RandomGenerator;

/** Draws from the gamma, beta and Poisson distributions. */
final class Draw {

  private static final double FEW = 30;
  private static final double MANY = 1e8;

  private Draw() {}

  /**
   * Of mean and variance {@code shape}: G. Marsaglia, W. W. Tsang, A simple method for generating
   * gamma variables, ACM Transactions on Mathematical Software 26 (2000).
   */
  static double gamma(double shape, RandomGenerator random) {
    if (shape < 1) {
      return gamma(shape + 1, random) * Math.pow(open(random), 1 / shape);
    }
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double root = 1 + c * x;
      double v = root * root * root;
      if (v > 0 && Math.log(open(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  static double beta(double a, double b, RandomGenerator random) {
    double x = gamma(a, random);
    double sum = x + gamma(b, random);
    return sum > 0 ? x / sum : a / (a + b);
  }

  /** By inversion, by Hörmann's rejection, or as a rounded normal where its error is nothing. */
  static double poisson(double mean, RandomGenerator random) {
    if (mean > MANY) {
      return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
    }
    return mean < FEW ? inverted(mean, random) : rejected(mean, random);
  }

  private static double inverted(double mean, RandomGenerator random) {
    double left = random.nextDouble();
    double probability = Math.exp(-mean);
    int count = 0;
    while (left > probability && probability > 0) {
      left -= probability;
      count++;
      probability *= mean / count;
    }
    return count;
  }

  /**
   * W. Hörmann, The transformed rejection method for generating Poisson random variables,
   * Insurance: Mathematics and Economics 12 (1993), algorithm PTRS without its squeeze.
   */
  private static double rejected(double mean, RandomGenerator random) {
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double us = 0.5 - Math.abs(u);
      double count = Math.floor((2 * a / us + b) * u + mean + 0.43);
      double height = Math.log(open(random) * inverseAlpha / (a / (us * us) + b));
      if (count >= 0 && height <= count * Math.log(mean) - mean - Gamma.log(count + 1)) {
        return count;
      }
    }
  }

  /** Above 0 and at most 1. */
  private static double open(RandomGenerator random) {
    return 1 - random.nextDouble();
  }
}
