package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;

/** States that go from one observation to the next. */
interface Recursion {

  /**
   * Goes over a series.
   *
   * @param errors of the steps as the form has them; filled
   * @param residuals observation less mean; filled
   */
  void over(Observations series, double[] errors, double[] residuals);

  /** The next value for an error; the states go on. */
  double next(double error);
}
