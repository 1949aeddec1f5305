package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;

/**
 * The recursion of a model with a season (Hyndman, Koehler, Ord &amp; Snyder, 2008, tables 2.2 and
 * 2.3), and what it comes to.
 */
final class SeasonalFilter implements Recursion {

  private final SeasonalForm form;
  private final double alpha;
  private final double beta;
  private final double gamma;
  private final double phi;
  private final double[] season;
  private double level;
  private double slope;
  private int place;

  SeasonalFilter(SeasonalForm form, SeasonalParameters parameters) {
    this.form = form;
    this.alpha = parameters.base().alpha();
    this.beta = parameters.base().beta();
    this.gamma = parameters.gamma();
    this.phi = parameters.base().phi();
    this.level = parameters.base().level();
    this.slope = parameters.base().slope();
    this.season = parameters.season().clone();
  }

  /** The same smoothing parameters with the states as they are now. */
  SeasonalParameters states() {
    double[] next = new double[season.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = season[(place + i) % season.length];
    }
    return new SeasonalParameters(new EtsParameters(alpha, beta, phi, level, slope), gamma, next);
  }

  /** Whether a multiplicative model has a meaning here: all that is multiplied is above 0. */
  private boolean possible() {
    return (!form.multiplied() || (level + phi * slope >= EtsFilter.TINY && season[place] > 0))
        && (!form.base().multiplicative() || mean() >= EtsFilter.TINY);
  }

  private double mean() {
    double straight = level + phi * slope;
    return form.multiplied() ? straight * season[place] : straight + season[place];
  }

  /** The states go on after an observation. */
  private void step(double value) {
    double error = value - mean();
    double straight = level + phi * slope;
    double ofLevel = form.multiplied() ? error / season[place] : error;
    double ofSeason = form.multiplied() ? error / straight : error;
    level = straight + alpha * ofLevel;
    slope = phi * slope + beta * ofLevel;
    season[place] += gamma * ofSeason;
    place = (place + 1) % season.length;
  }

  /** As {@link EtsFilter#deviance}. */
  double deviance(Observations series) {
    double squares = 0;
    double logs = 0;
    for (int t = 0; t < series.size(); t++) {
      if (!possible()) {
        return Double.POSITIVE_INFINITY;
      }
      double mean = mean();
      double error = series.at(t) - mean;
      if (form.base().multiplicative()) {
        logs += Math.log(mean);
        error /= mean;
      }
      squares += error * error;
      step(series.at(t));
    }
    return series.size() * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * logs;
  }

  @Override
  public void over(Observations series, double[] errors, double[] residuals) {
    for (int t = 0; t < series.size(); t++) {
      double mean = mean();
      residuals[t] = series.at(t) - mean;
      errors[t] = form.base().multiplicative() ? residuals[t] / mean : residuals[t];
      step(series.at(t));
    }
  }

  @Override
  public double next(double error) {
    double mean = mean();
    double value = form.base().multiplicative() ? mean * (1 + error) : mean + error;
    step(value);
    return value;
  }
}
