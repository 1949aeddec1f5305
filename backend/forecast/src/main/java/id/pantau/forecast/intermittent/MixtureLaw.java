package id.pantau.forecast.intermittent;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Several laws, of which each holds with the probability of its weight. */
final class MixtureLaw implements Law {

  private final double[] weights;
  private final Law[] laws;

  /** Keeps both arrays as they are given: there are many of these. */
  MixtureLaw(double[] weights, Law[] laws) {
    this.weights = weights;
    this.laws = laws;
  }

  private double sum(ToDoubleFunction<Law> part) {
    double sum = 0;
    for (int k = 0; k < laws.length; k++) {
      sum += weights[k] * part.applyAsDouble(laws[k]);
    }
    return sum;
  }

  @Override
  public double mean() {
    return sum(Law::mean);
  }

  @Override
  public double logProbability(double count) {
    return Math.log(sum(law -> Math.exp(law.logProbability(count))));
  }

  @Override
  public double atMost(double count) {
    return sum(law -> law.atMost(count));
  }

  @Override
  public double[] atMostEach(int counts) {
    double[] sums = new double[counts];
    for (int k = 0; k < laws.length; k++) {
      double[] part = laws[k].atMostEach(counts);
      for (int count = 0; count < counts; count++) {
        sums[count] += weights[k] * part[count];
      }
    }
    return sums;
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    double left = random.nextDouble();
    int k = 0;
    while (k < laws.length - 1 && left >= weights[k]) {
      left -= weights[k++];
    }
    return laws[k].path(horizon, random);
  }
}
