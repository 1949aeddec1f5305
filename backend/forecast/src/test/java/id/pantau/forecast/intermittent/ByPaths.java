package id.pantau.forecast.intermittent;

import id.pantau.forecast.model.Fitted;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Quantiles of simulated futures, for models that know no distribution of each step. */
final class ByPaths implements ForecastRows.Quantiles {

  private final double[][] steps;

  ByPaths(Fitted fitted, int horizon, int paths) {
    steps = new double[horizon][paths];
    SplittableRandom random = new SplittableRandom(1);
    for (int p = 0; p < paths; p++) {
      double[] path = fitted.path(horizon, random);
      for (int h = 0; h < horizon; h++) {
        steps[h][p] = path[h];
      }
    }
    for (double[] step : steps) {
      Arrays.sort(step);
    }
  }

  @Override
  public double at(int step, double probability) {
    double[] sorted = steps[step - 1];
    return sorted[Math.max(0, (int) Math.ceil(probability * sorted.length) - 1)];
  }
}
