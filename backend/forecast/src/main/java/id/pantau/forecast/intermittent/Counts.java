package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;

/** What a series must hold before a model of counts takes it. */
final class Counts {

  private Counts() {}

  /** Refuses a value below 0. */
  static Observations nonNegative(Observations series) {
    for (int t = 0; t < series.size(); t++) {
      if (series.at(t) < 0) {
        throw refused(t, series.at(t), "not be negative");
      }
    }
    return series;
  }

  /** Refuses a value below 0 or with a fraction. */
  static Observations whole(Observations series) {
    nonNegative(series);
    for (int t = 0; t < series.size(); t++) {
      if (series.at(t) != Math.rint(series.at(t))) {
        throw refused(t, series.at(t), "be whole");
      }
    }
    return series;
  }

  static void checkHorizon(int horizon) {
    if (horizon < 1) {
      throw new IllegalArgumentException("horizon is %d; it must be at least 1".formatted(horizon));
    }
  }

  static void checkProbability(double probability) {
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "probability is %s; it must be above 0 and below 1".formatted(probability));
    }
  }

  private static IllegalArgumentException refused(int t, double value, String must) {
    return new IllegalArgumentException(
        "observation %d is %s; a count must %s".formatted(t + 1, value, must));
  }
}
