package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import java.util.Locale;

/** An exponential smoothing model at the end of a series. */
final class EtsFitted extends Recursed {

  private final EtsForm form;
  private final EtsParameters parameters;
  private final EtsParameters end;

  EtsFitted(EtsForm form, EtsParameters parameters, Observations series) {
    this(form, parameters, series, new EtsFilter(form, parameters));
  }

  private EtsFitted(EtsForm form, EtsParameters parameters, Observations series, EtsFilter filter) {
    super(filter, series, form.parameters());
    this.form = form;
    this.parameters = parameters;
    this.end = filter.states();
  }

  EtsForm form() {
    return form;
  }

  EtsParameters parameters() {
    return parameters;
  }

  /** By the bias-corrected criterion of Akaike: the smaller, the better. */
  static double aicc(EtsForm form, EtsParameters parameters, Observations series) {
    return aicc(new EtsFilter(form, parameters).deviance(series), form.parameters(), series.size());
  }

  /**
   * As above.
   *
   * @param parameters how many were estimated, but for the variance
   * @param n observations
   */
  static double aicc(double deviance, int parameters, int n) {
    int k = parameters + 1;
    double aic = deviance + 2.0 * k;
    return n - k - 1 <= 0 ? Double.POSITIVE_INFINITY : aic + 2.0 * k * (k + 1) / (n - k - 1);
  }

  @Override
  public String description() {
    return form + told(form, parameters);
  }

  /** The smoothing parameters that a form has. */
  static String told(EtsForm form, EtsParameters parameters) {
    var text = new StringBuilder();
    text.append(String.format(Locale.ROOT, " α %.3f", parameters.alpha()));
    if (form.trended()) {
      text.append(String.format(Locale.ROOT, " β %.3f", parameters.beta()));
    }
    if (form.damped()) {
      text.append(String.format(Locale.ROOT, " φ %.3f", parameters.phi()));
    }
    return text.toString();
  }

  @Override
  Recursion ahead() {
    return new EtsFilter(form, end);
  }

  @Override
  public Fitted over(Observations series) {
    return new EtsFitted(form, parameters, series);
  }
}
