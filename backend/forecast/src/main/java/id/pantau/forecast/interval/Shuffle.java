package id.pantau.forecast.interval;

import java.util.Arrays;

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
      int[] ranks = ranks(paths, step);
      for (int path = 0; path < paths.length; path++) {
        shuffled[path][step] = quantile.at(step, (ranks[path] + 0.5) / paths.length);
      }
    }
    return shuffled;
  }

  /** From 0; of equal ones the first has the lower. */
  private static int[] ranks(double[][] paths, int step) {
    double[] sorted = new double[paths.length];
    Arrays.setAll(sorted, path -> paths[path][step]);
    Arrays.sort(sorted);
    int[] ranks = new int[paths.length];
    int[] taken = new int[paths.length];
    for (int path = 0; path < paths.length; path++) {
      int first = first(sorted, paths[path][step]);
      ranks[path] = first + taken[first];
      taken[first]++;
    }
    return ranks;
  }

  /** The first place of a value that is there. */
  private static int first(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Double.compare(sorted[middle], value) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
