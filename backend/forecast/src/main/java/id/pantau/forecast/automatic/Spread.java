package id.pantau.forecast.automatic;

import java.util.random.RandomGenerator;

/** How what comes is spread, step by step and together. */
interface Spread {

  /**
   * What a step's value lies below with a probability.
   *
   * @param step from 0
   * @param probability above 0 and below 1
   */
  double quantile(int step, double probability);

  /** One future of so many steps. */
  double[] path(int steps, RandomGenerator random);
}
