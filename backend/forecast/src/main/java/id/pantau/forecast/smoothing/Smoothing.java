package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;

/** A model of one form. */
abstract sealed class Smoothing implements Model permits Ses, Holt, DampedTrend {

  private final EtsForm form;

  Smoothing(EtsForm.Trend trend) {
    this.form = new EtsForm(EtsForm.ErrorType.ADDITIVE, trend);
  }

  @Override
  public final int fewest() {
    return form.parameters() + 1;
  }

  @Override
  public final Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    return form.fit(series);
  }
}
