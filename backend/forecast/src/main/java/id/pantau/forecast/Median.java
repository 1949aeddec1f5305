package id.pantau.forecast;

import java.util.Arrays;

/** The value in the middle. */
public final class Median {

  private Median() {}

  /**
   * Of values in any order; of an even number the mean of the two in the middle.
   *
   * @param values at least one
   */
  public static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
