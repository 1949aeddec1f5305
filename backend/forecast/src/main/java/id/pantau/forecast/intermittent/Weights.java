package id.pantau.forecast.intermittent;

import java.util.Arrays;
import java.util.List;

/** Weights of models by the probabilities that each gave to what then came. */
final class Weights {

  private static final int ROUNDS = 200;

  private Weights() {}

  /**
   * Those of greatest likelihood, with one observation added for each model.
   *
   * @param scores of each case, one logarithm of a probability for each model
   */
  static double[] likeliest(List<double[]> scores, int models) {
    List<double[]> relative = scores.stream().map(Weights::relative).toList();
    double[] weights = new double[models];
    Arrays.fill(weights, 1.0 / models);
    for (int round = 0; round < ROUNDS; round++) {
      weights = better(relative, weights);
    }
    return weights;
  }

  private static double[] relative(double[] logs) {
    double best = Arrays.stream(logs).max().orElse(0);
    return Arrays.stream(logs).map(log -> Math.exp(log - best)).toArray();
  }

  private static double[] better(List<double[]> cases, double[] weights) {
    double[] sums = new double[weights.length];
    Arrays.fill(sums, 1);
    for (double[] scores : cases) {
      double all = 0;
      for (int k = 0; k < weights.length; k++) {
        all += weights[k] * scores[k];
      }
      for (int k = 0; k < weights.length; k++) {
        sums[k] += weights[k] * scores[k] / all;
      }
    }
    double total = cases.size() + (double) weights.length;
    return Arrays.stream(sums).map(sum -> sum / total).toArray();
  }
}
