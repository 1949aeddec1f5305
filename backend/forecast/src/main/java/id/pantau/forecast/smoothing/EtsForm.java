package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;

/**
 * The form of an exponential smoothing state space model without seasons, in the taxonomy of
 * Hyndman, Koehler, Ord &amp; Snyder (2008).
 */
record EtsForm(ErrorType error, Trend trend) {

  /** How an error enters. */
  enum ErrorType {
    /** y = μ + ε. */
    ADDITIVE("A"),
    /** y = μ(1 + ε); for positive series only. */
    MULTIPLICATIVE("M");

    private final String letter;

    ErrorType(String letter) {
      this.letter = letter;
    }
  }

  /** How the level goes on. */
  enum Trend {
    /** It stays. */
    NONE("N"),
    /** By the slope. */
    ADDITIVE("A"),
    /** By a slope that fades. */
    DAMPED("Ad");

    private final String letter;

    Trend(String letter) {
      this.letter = letter;
    }
  }

  /** With the likeliest parameters. */
  Fitted fit(Observations series) {
    return new EtsFitted(this, new EtsEstimation(trend, series).with(error), series);
  }

  boolean trended() {
    return trend != Trend.NONE;
  }

  boolean damped() {
    return trend == Trend.DAMPED;
  }

  boolean multiplicative() {
    return error == ErrorType.MULTIPLICATIVE;
  }

  /** Smoothing parameters and initial states that are estimated. */
  int parameters() {
    return switch (trend) {
      case NONE -> 2;
      case ADDITIVE -> 4;
      case DAMPED -> 5;
    };
  }

  /** Of errors and trend. */
  String letters() {
    return error.letter + "," + trend.letter;
  }

  @Override
  public String toString() {
    return "ETS(%s,N)".formatted(letters());
  }
}
