package id.pantau.forecast.interval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Gives futures other marginal distributions and leaves them their order: ensemble copula coupling
 * (Schefzik, Thorarinsdottir &amp; Gneiting, 2013). What depends on what over time stays, so that a
 * sum over several steps has the right spread.
 */
public final class Shuffle {

  /** The quantile of a step, from 0. */
  @FunctionalInterface
  public interface Quantile {
    double at(int step, double probability);
  }

  private Shuffle() {}

  /**
   * The futures with new values: of rank r among n the quantile at (r + ½)/n.
   *
   * @param paths by future and step
   * @param quantile that they are to have
   */
  public static double[][] to(double[][] paths, Quantile quantile) {
    double[][] shuffled = new double[paths.length][paths.length == 0 ? 0 : paths[0].length];
    for (int step = 0; paths.length > 0 && step < paths[0].length; step++) {
      int of = step;
      Integer[] order = IntStream.range(0, paths.length).boxed().toArray(Integer[]::new);
      Arrays.sort(order, Comparator.comparingDouble(path -> paths[path][of]));
      for (int rank = 0; rank < order.length; rank++) {
        shuffled[order[rank]][step] = quantile.at(step, (rank + 0.5) / order.length);
      }
    }
    return shuffled;
  }
}
