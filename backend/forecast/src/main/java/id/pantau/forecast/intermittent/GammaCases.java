package id.pantau.forecast.intermittent;

import id.pantau.forecast.search.Simplex;
import java.util.Arrays;

/** Counts, each with the sum and the weight of those that it is to be predicted from. */
final class GammaCases {

  /** Variance of the logarithms that pulls them, weakly, to what is usual. */
  private static final double LOOSE = 25;

  private double[] counts = new double[64];
  private double[] sums = new double[64];
  private double[] weights = new double[64];
  private int size;
  private double total;

  void add(double count, double sum, double weight) {
    if (size == counts.length) {
      counts = Arrays.copyOf(counts, 2 * size);
      sums = Arrays.copyOf(sums, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    counts[size] = count;
    sums[size] = sum;
    weights[size] = weight;
    total += count;
    size++;
  }

  /** The gamma distribution under which they are likeliest, as its negative binomial. */
  NegativeBinomial likeliest() {
    double usual = (total + 0.5) / (size + 1);
    return at(usual, Simplex.least(logs -> cost(usual, logs), new double[] {0, 0}));
  }

  private double cost(double usual, double[] logs) {
    NegativeBinomial prior = at(usual, logs);
    double cost = (logs[0] * logs[0] + logs[1] * logs[1]) / (2 * LOOSE);
    for (int i = 0; i < size; i++) {
      cost -= prior.after(sums[i], weights[i]).logProbability(counts[i]);
    }
    return cost;
  }

  /** From ln shape and ln (mean / usual mean). */
  private static NegativeBinomial at(double usual, double[] logs) {
    double shape = Math.exp(logs[0]);
    return new NegativeBinomial(shape, shape / (usual * Math.exp(logs[1])));
  }
}
