package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;

/**
 * The form of a model with a season. As in R's {@code ets}, a season is multiplied only where
 * errors are: with additive ones such models are unstable.
 *
 * @param base its errors and trend
 * @param period observations of a season, at least 2
 */
record SeasonalForm(EtsForm base, Season season, int period) {

  /** How a season enters. */
  enum Season {
    /** y = ℓ + φb + s + ε, or (ℓ + φb + s)(1 + ε). */
    ADDITIVE("A"),
    /** y = (ℓ + φb) s (1 + ε). */
    MULTIPLICATIVE("M");

    private final String letter;

    Season(String letter) {
      this.letter = letter;
    }
  }

  /** With the likeliest parameters. */
  Fitted fit(Observations series) {
    return new SeasonalFitted(this, new SeasonalEstimation(this, series).estimate(), series);
  }

  /** Whether errors and season go together. */
  boolean stable() {
    return base.multiplicative() || !multiplied();
  }

  boolean multiplied() {
    return season == Season.MULTIPLICATIVE;
  }

  /** As {@link EtsForm#parameters}; γ, and all of the season but the last, which follows. */
  int parameters() {
    return base.parameters() + period;
  }

  @Override
  public String toString() {
    return "ETS(%s,%s)[%d]".formatted(base.letters(), season.letter, period);
  }
}
