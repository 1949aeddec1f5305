package id.pantau.forecast.intermittent;

import java.util.random.RandomGenerator;

/**
 * A demand or none, then its size.
 *
 * @param demands first parameter of the beta distribution of a demand's probability
 * @param nones its second parameter
 * @param extra of a demand's size less 1
 */
record HurdleLaw(double demands, double nones, NegativeBinomial extra) implements Law {

  private double demand() {
    return demands / (demands + nones);
  }

  private double none() {
    return nones / (demands + nones);
  }

  /** When so many demands, so many periods without, and these sizes less 1 have been seen. */
  HurdleLaw after(Discounted seen, Discounted sizes) {
    return new HurdleLaw(
        demands + seen.sum(),
        nones + (seen.weight() - seen.sum()),
        extra.after(sizes.sum(), sizes.weight()));
  }

  @Override
  public double mean() {
    return demand() * (1 + extra.mean());
  }

  @Override
  public double logProbability(double count) {
    return count == 0 ? Math.log(none()) : Math.log(demand()) + extra.logProbability(count - 1);
  }

  @Override
  public double atMost(double count) {
    return count < 0 ? 0 : none() + demand() * extra.atMost(count - 1);
  }

  @Override
  public double[] atMostEach(int counts) {
    double[] sums = new double[counts];
    double[] sizes = extra.atMostEach(counts);
    sums[0] = none();
    for (int count = 1; count < counts; count++) {
      sums[count] = none() + demand() * sizes[count - 1];
    }
    return sums;
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    double probability = Draw.beta(demands, nones, random);
    double rate = extra.drawRate(random);
    double[] path = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      path[h] = random.nextDouble() < probability ? 1 + Draw.poisson(rate, random) : 0;
    }
    return path;
  }
}
