package id.pantau.forecast.arima;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;

/**
 * All that was estimated.
 *
 * @param scale of the series and of the estimate
 * @param used the places of the regressors that have a coefficient
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Parameters(Scale scale, Regressors regressors, Estimate estimate, int[] used) {

  /** What the regressors come to, in units of the scale. */
  double[] explained(int start, int count) {
    double[] sum = new double[count];
    if (used.length > 0) {
      double[][] columns = regressors.rows(start, count);
      for (int k = 0; k < used.length; k++) {
        for (int t = 0; t < count; t++) {
          sum[t] += estimate.coefficients()[k] * columns[used[k]][t];
        }
      }
    }
    return sum;
  }

  /** The series less what the regressors come to, in units of the scale. */
  double[] unexplained(Observations series) {
    double[] explained = explained(0, series.size());
    double[] left = scale.toUnits(series);
    for (int t = 0; t < left.length; t++) {
      left[t] -= explained[t];
    }
    return left;
  }
}
