package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;

/** The recursion of a model's states over a series, and what it comes to. */
final class EtsFilter implements Recursion {

  /** Below it a multiplicative model's mean is no mean of positive data. */
  static final double TINY = 1e-12;

  private final EtsForm form;
  private final EtsParameters parameters;
  private double level;
  private double slope;

  EtsFilter(EtsForm form, EtsParameters parameters) {
    this.form = form;
    this.parameters = parameters;
    this.level = parameters.level();
    this.slope = parameters.slope();
  }

  /** The same smoothing parameters with the states as they are now. */
  EtsParameters states() {
    return new EtsParameters(parameters.alpha(), parameters.beta(), parameters.phi(), level, slope);
  }

  private double mean() {
    return level + parameters.phi() * slope;
  }

  /** The relative or absolute error of an observation; the states go on. */
  private double step(double value, double mean) {
    double error = form.multiplicative() ? (value - mean) / mean : value - mean;
    double absolute = value - mean;
    level = mean + parameters.alpha() * absolute;
    slope = parameters.phi() * slope + parameters.beta() * absolute;
    return error;
  }

  /**
   * −2 log likelihood but for a constant: n log Σε² + 2 Σ log |μ| of multiplicative errors. The
   * states stay: a search asks for this thousands of times, so it keeps to its own variables.
   *
   * @return infinite, or NaN, where the parameters are impossible for the series
   */
  double deviance(Observations series) {
    double alpha = parameters.alpha();
    double beta = parameters.beta();
    double phi = parameters.phi();
    boolean relative = form.multiplicative();
    double at = level;
    double by = slope;
    double squares = 0;
    var means = new LogProduct();
    for (int t = 0; t < series.size(); t++) {
      double faded = phi * by;
      double mean = at + faded;
      double error = series.at(t) - mean;
      at = mean + alpha * error;
      by = faded + beta * error;
      if (relative) {
        if (mean < TINY) {
          return Double.POSITIVE_INFINITY;
        }
        means.times(mean);
        error /= mean;
      }
      squares += error * error;
    }
    return series.size() * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * means.log();
  }

  /** The logarithm of a product of many, one logarithm for some dozens of them. */
  private static final class LogProduct {

    private static final double MOST = 1e200;

    private double product = 1;
    private double logs;

    /** By a factor between {@link #TINY} and as far above 1. */
    void times(double factor) {
      product *= factor;
      if (product > MOST || product < 1 / MOST) {
        logs = log();
        product = 1;
      }
    }

    double log() {
      return logs + Math.log(product);
    }
  }

  @Override
  public void over(Observations series, double[] errors, double[] residuals) {
    for (int t = 0; t < series.size(); t++) {
      double mean = mean();
      residuals[t] = series.at(t) - mean;
      errors[t] = step(series.at(t), mean);
    }
  }

  @Override
  public double next(double error) {
    double mean = mean();
    double value = form.multiplicative() ? mean * (1 + error) : mean + error;
    step(value, mean);
    return value;
  }
}
