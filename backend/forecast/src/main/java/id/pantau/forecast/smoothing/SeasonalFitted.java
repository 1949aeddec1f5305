package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import java.util.Locale;

/** A model with a season at the end of a series. */
final class SeasonalFitted extends Recursed {

  private final SeasonalForm form;
  private final SeasonalParameters parameters;
  private final SeasonalParameters end;

  SeasonalFitted(SeasonalForm form, SeasonalParameters parameters, Observations series) {
    this(form, parameters, series, new SeasonalFilter(form, parameters));
  }

  private SeasonalFitted(
      SeasonalForm form,
      SeasonalParameters parameters,
      Observations series,
      SeasonalFilter filter) {
    super(filter, series, form.parameters());
    this.form = form;
    this.parameters = parameters;
    this.end = filter.states();
  }

  SeasonalForm form() {
    return form;
  }

  @Override
  public String description() {
    return form
        + EtsFitted.told(form.base(), parameters.base())
        + String.format(Locale.ROOT, " γ %.3f", parameters.gamma());
  }

  @Override
  Recursion ahead() {
    return new SeasonalFilter(form, end);
  }

  @Override
  public Fitted over(Observations series) {
    return new SeasonalFitted(form, parameters, series);
  }
}
