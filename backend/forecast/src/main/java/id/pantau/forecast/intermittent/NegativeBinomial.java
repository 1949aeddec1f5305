package id.pantau.forecast.intermittent;

import java.util.random.RandomGenerator;

/**
 * Counts of a Poisson distribution whose rate is gamma distributed: {@code P(y) = Γ(shape + y) /
 * (Γ(shape) y!) (rate / (1 + rate))^shape (1 / (1 + rate))^y}.
 *
 * @param shape of the gamma distribution, above 0
 * @param rate of the gamma distribution, above 0; the mean is shape / rate
 */
record NegativeBinomial(double shape, double rate) implements Law {

  @Override
  public double mean() {
    return shape / rate;
  }

  @Override
  public double logProbability(double count) {
    if (count == 0) {
      return -shape * Math.log1p(1 / rate);
    }
    return -shape * Math.log1p(1 / rate) - count * Math.log1p(rate) + logWays(count);
  }

  /** ln Γ(shape + count) − ln Γ(shape) − ln count!; small counts without a logarithm of each. */
  private double logWays(double count) {
    if (count > 20) {
      return -Gamma.logBeta(shape, count) - Math.log(count);
    }
    double ways = 1;
    for (int i = 0; i < count; i++) {
      ways *= (shape + i) / (i + 1);
    }
    return Math.log(ways);
  }

  @Override
  public double atMost(double count) {
    if (count < 0) {
      return 0;
    }
    return new Beta(shape, Math.floor(count) + 1).below(rate);
  }

  @Override
  public double[] atMostEach(int counts) {
    double[] sums = new double[counts];
    double probability = Math.exp(logProbability(0));
    double sum = 0;
    for (int count = 0; count < counts; count++) {
      sum += probability;
      sums[count] = Math.min(1, sum);
      probability *= (shape + count) / (count + 1) / (1 + rate);
    }
    return sums;
  }

  /** When counts of this sum have been seen, over so many periods. */
  NegativeBinomial after(double sum, double periods) {
    return new NegativeBinomial(shape + sum, rate + periods);
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    double mean = drawRate(random);
    double[] path = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      path[h] = Draw.poisson(mean, random);
    }
    return path;
  }

  double draw(RandomGenerator random) {
    return Draw.poisson(drawRate(random), random);
  }

  /** One rate of the Poisson distribution. */
  double drawRate(RandomGenerator random) {
    return Draw.gamma(shape, random) / rate;
  }
}
