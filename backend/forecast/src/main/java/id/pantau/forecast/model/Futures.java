package id.pantau.forecast.model;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What a fitted model's own futures tell. */
public final class Futures {

  private static final int PATHS = 200;
  private static final long SEED = 20_261_122;

  private Futures() {}

  /**
   * How far a model's own futures lie from what it expects: the root mean square over 200 of them,
   * always the same ones.
   *
   * @return of each step; infinite where they grow beyond all bounds
   */
  public static double[] deviations(Fitted model, int horizon) {
    double[] mean = model.mean(horizon);
    double[] squares = new double[horizon];
    var random = new SplittableRandom(SEED);
    for (int path = 0; path < PATHS; path++) {
      double[] values = model.path(horizon, random);
      for (int step = 0; step < horizon; step++) {
        squares[step] += Math.pow(values[step] - mean[step], 2);
      }
    }
    return Arrays.stream(squares).map(Futures::root).toArray();
  }

  private static double root(double squares) {
    return Double.isNaN(squares) ? Double.POSITIVE_INFINITY : Math.sqrt(squares / PATHS);
  }
}
