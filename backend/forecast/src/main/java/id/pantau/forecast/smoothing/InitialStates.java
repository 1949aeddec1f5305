package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;

/**
 * Initial states of least squares. An additive model's errors are linear in its level and slope
 * before the first observation (Hyndman, Koehler, Ord &amp; Snyder, 2008, 5.1), so a regression
 * finds them in one pass, whatever the smoothing parameters.
 */
final class InitialStates {

  /** Below such a part of what they would be if unrelated, level and slope can't be told apart. */
  private static final double ALIKE = 1e-12;

  /** What the start counts for below which it counts for nothing; still less only costs time. */
  private static final double FORGOTTEN = 1e-20;

  private final EtsForm form;
  private final EtsParameters from;
  private final int size;
  private double squares;
  private double errorsByLevel;
  private double errorsBySlope;
  private double levels;
  private double both;
  private double slopes;

  /**
   * Goes over a series.
   *
   * @param form with additive errors
   * @param from smoothing parameters, and states near the right ones
   */
  InitialStates(EtsForm form, EtsParameters from, Observations series) {
    this.form = form;
    this.from = from;
    this.size = series.size();
    regress(errors(series));
  }

  private double[] errors(Observations series) {
    double alpha = from.alpha();
    double beta = from.beta();
    double phi = from.phi();
    double level = from.level();
    double slope = from.slope();
    double[] errors = new double[size];
    double sum = 0;
    for (int t = 0; t < size; t++) {
      double faded = phi * slope;
      double error = series.at(t) - level - faded;
      level += faded + alpha * error;
      slope = faded + beta * error;
      sum += error * error;
      errors[t] = error;
    }
    squares = sum;
    return errors;
  }

  /** Of the errors on what a level, and a slope, of 1 more makes of them. */
  private void regress(double[] errors) {
    var level = new Homogeneous(from, 1, 0);
    var slope = new Homogeneous(from, 0, form.trended() ? 1 : 0);
    for (int t = 0; t < size && level.left() + slope.left() > FORGOTTEN; t++) {
      double byLevel = level.step();
      double bySlope = slope.step();
      errorsByLevel += errors[t] * byLevel;
      errorsBySlope += errors[t] * bySlope;
      levels += byLevel * byLevel;
      both += byLevel * bySlope;
      slopes += bySlope * bySlope;
    }
  }

  /** The recursion of states over nothing but zeros. */
  private static final class Homogeneous {

    private final EtsParameters by;
    private double level;
    private double slope;

    Homogeneous(EtsParameters by, double level, double slope) {
      this.by = by;
      this.level = level;
      this.slope = slope;
    }

    double left() {
      return Math.abs(level) + Math.abs(slope);
    }

    /** The error of a zero. */
    double step() {
      double faded = by.phi() * slope;
      double error = -level - faded;
      level += faded + by.alpha() * error;
      slope = faded + by.beta() * error;
      return error;
    }
  }

  private boolean alike() {
    return !form.trended() || levels * slopes - both * both <= ALIKE * levels * slopes;
  }

  /** By how much the slope is to be more. */
  private double slope() {
    return alike()
        ? 0
        : (both * errorsByLevel - levels * errorsBySlope) / (levels * slopes - both * both);
  }

  /** By how much the level is to be more, when the slope is so much more. */
  private double level(double slope) {
    return -(errorsByLevel + slope * both) / levels;
  }

  /** With the states of least squares. */
  EtsParameters likeliest() {
    double slope = slope();
    return new EtsParameters(
        from.alpha(), from.beta(), from.phi(), from.level() + level(slope), from.slope() + slope);
  }

  /** As {@link EtsFilter#deviance} of the likeliest ones, but for what is lost by rounding. */
  double deviance() {
    double slope = slope();
    double left = squares + level(slope) * errorsByLevel + slope * errorsBySlope;
    return size * Math.log(Math.max(left, Math.max(ALIKE * squares, Double.MIN_NORMAL)));
  }
}
