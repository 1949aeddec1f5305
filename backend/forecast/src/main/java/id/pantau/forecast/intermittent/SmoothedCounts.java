package id.pantau.forecast.intermittent;

import static id.pantau.forecast.intermittent.Counts.checkHorizon;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** {@link NegativeBinomialSmoothing} at the end of a series. */
final class SmoothedCounts implements Fitted {

  private final SmoothedForm form;
  private final SmoothedParameters parameters;
  private final double[] residuals;
  private final double next;

  SmoothedCounts(SmoothedForm form, SmoothedParameters parameters, Observations series) {
    this.form = form;
    this.parameters = parameters;
    this.residuals = new double[series.size()];
    double now = parameters.first();
    for (int t = 0; t < series.size(); t++) {
      residuals[t] = series.at(t) - now;
      now = parameters.next(now, series.at(t));
    }
    this.next = now;
  }

  @Override
  public String description() {
    return String.format(
        Locale.ROOT,
        "%s α %.2f φ %.2f b %.3g μ %.3g",
        form.title(),
        parameters.alpha(),
        parameters.phi(),
        parameters.b(),
        parameters.mean());
  }

  @Override
  public double[] mean(int horizon) {
    checkHorizon(horizon);
    double[] mean = new double[horizon];
    double now = next;
    for (int h = 0; h < horizon; h++) {
      mean[h] = now;
      now = parameters.next(now, now);
    }
    return mean;
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    checkHorizon(horizon);
    double[] path = new double[horizon];
    double now = next;
    for (int h = 0; h < horizon; h++) {
      path[h] = parameters.law(now).draw(random);
      now = parameters.next(now, path[h]);
    }
    return path;
  }

  @Override
  public double[] residuals() {
    return residuals.clone();
  }

  @Override
  public Fitted over(Observations series) {
    return new SmoothedCounts(form, parameters, Counts.whole(series));
  }
}
