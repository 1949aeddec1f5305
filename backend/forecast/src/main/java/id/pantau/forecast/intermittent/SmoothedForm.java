package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.search.Simplex;

/** Whether the mean of {@link NegativeBinomialSmoothing} stays or goes back. */
enum SmoothedForm {
  UNDAMPED("NB smoothing") {
    @Override
    SmoothedParameters at(double usual, double[] free) {
      double alpha = logistic(free[2]);
      return new SmoothedParameters(usual * Math.exp(free[0]), Math.exp(free[1]), alpha, 1 - alpha);
    }
  },
  DAMPED("NB smoothing, damped") {
    @Override
    SmoothedParameters at(double usual, double[] free) {
      double kept = logistic(free[2]);
      double alpha = kept * logistic(free[3]);
      return new SmoothedParameters(
          usual * Math.exp(free[0]), Math.exp(free[1]), alpha, kept - alpha);
    }
  };

  private static final double LOOSE = 25;
  private final String title;

  SmoothedForm(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** From numbers without bounds. */
  abstract SmoothedParameters at(double usual, double[] free);

  SmoothedParameters likeliest(Observations series) {
    double usual = series.mean() + 0.5 / (series.size() + 1);
    double[] start = new double[this == UNDAMPED ? 3 : 4];
    start[2] = this == UNDAMPED ? -2 : 1;
    double[] free = Simplex.least(at -> cost(series, usual, at), start);
    return at(usual, free);
  }

  private double cost(Observations series, double usual, double[] free) {
    double cost = 0;
    for (double value : free) {
      cost += value * value / (2 * LOOSE);
    }
    return cost - at(usual, free).logLikelihood(series);
  }

  private static double logistic(double value) {
    return 1 / (1 + Math.exp(-value));
  }
}
