package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;

/**
 * Of {@link NegativeBinomialSmoothing}.
 *
 * @param mean the first mean, and the long-run one
 * @param b variance over mean is 1 + 1/b
 * @param alpha weight of the newest count
 * @param phi weight of the mean before it; what α and φ lack to 1 is the weight of the long-run
 *     mean
 */
record SmoothedParameters(double mean, double b, double alpha, double phi) {

  private static final double LEAST = 1e-9;

  double first() {
    return Math.max(LEAST, mean);
  }

  /** The mean that follows a mean and what then came. */
  double next(double before, double count) {
    return Math.max(LEAST, (1 - phi - alpha) * mean + phi * before + alpha * count);
  }

  NegativeBinomial law(double now) {
    return new NegativeBinomial(b * now, b);
  }

  double logLikelihood(Observations series) {
    double sum = 0;
    double now = first();
    for (int t = 0; t < series.size(); t++) {
      sum += law(now).logProbability(series.at(t));
      now = next(now, series.at(t));
    }
    return sum;
  }
}
