package id.pantau.forecast.backtest;

import java.util.List;

/** Sums with weights. */
public final class Weighted {

  private Weighted() {}

  /**
   * Place by place.
   *
   * @param weights that add up to 1
   */
  public static double[] mean(List<double[]> values, double[] weights) {
    double[] sum = new double[values.getFirst().length];
    for (int i = 0; i < weights.length; i++) {
      double[] of = values.get(i);
      for (int step = 0; weights[i] > 0 && step < sum.length; step++) {
        sum[step] += weights[i] * of[step];
      }
    }
    return sum;
  }
}
