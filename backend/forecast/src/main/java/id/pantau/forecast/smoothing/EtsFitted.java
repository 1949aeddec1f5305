package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Errors;
import id.pantau.forecast.model.Fitted;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/** An exponential smoothing model at the end of a series. */
final class EtsFitted implements Fitted {

  private final EtsForm form;
  private final EtsParameters parameters;
  private final EtsParameters end;
  private final Errors errors;
  private final double[] residuals;

  EtsFitted(EtsForm form, EtsParameters parameters, Observations series) {
    this.form = form;
    this.parameters = parameters;
    var filter = new EtsFilter(form, parameters);
    double[] relative = new double[series.size()];
    this.residuals = new double[series.size()];
    filter.over(series, relative, residuals);
    this.errors = Errors.of(relative, form.parameters());
    this.end =
        new EtsParameters(
            parameters.alpha(),
            parameters.beta(),
            parameters.phi(),
            filter.level(),
            filter.slope());
  }

  EtsForm form() {
    return form;
  }

  EtsParameters parameters() {
    return parameters;
  }

  /** By the bias-corrected criterion of Akaike: the smaller, the better. */
  static double aicc(EtsForm form, EtsParameters parameters, Observations series) {
    int n = series.size();
    int k = form.parameters() + 1;
    double aic = new EtsFilter(form, parameters).deviance(series) + 2.0 * k;
    return n - k - 1 <= 0 ? Double.POSITIVE_INFINITY : aic + 2.0 * k * (k + 1) / (n - k - 1);
  }

  @Override
  public String description() {
    var text = new StringBuilder(form.toString());
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
  public double[] mean(int horizon) {
    return run(horizon, () -> 0);
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    return run(horizon, () -> errors.draw(random));
  }

  private double[] run(int horizon, DoubleSupplier error) {
    var filter = new EtsFilter(form, end);
    double[] values = new double[horizon];
    for (int step = 0; step < horizon; step++) {
      values[step] = filter.next(error.getAsDouble());
    }
    return values;
  }

  @Override
  public double[] residuals() {
    return residuals.clone();
  }

  @Override
  public Fitted over(Observations series) {
    return new EtsFitted(form, parameters, series);
  }
}
