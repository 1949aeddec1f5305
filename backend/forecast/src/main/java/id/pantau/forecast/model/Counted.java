package id.pantau.forecast.model;

import id.pantau.forecast.Observations;

/**
 * A fitted model that knows the distribution of each single step exactly: whole counts, never
 * negative. Sums over steps need paths, because the steps depend on each other.
 */
public interface Counted extends Fitted {

  /**
   * How probable so many or fewer are.
   *
   * @param step steps ahead, at least 1
   * @param count 0 or more; below 0 the answer is 0
   */
  double atMost(int step, double count);

  /**
   * The smallest count that this many futures of a hundred stay within: never falls as the
   * probability grows. Beyond 10<sup>9</sup> exact to a billionth of itself.
   *
   * @param step steps ahead, at least 1
   * @param probability above 0 and below 1
   * @throws IllegalArgumentException for any other probability
   */
  double quantile(int step, double probability);

  @Override
  Counted over(Observations other);
}
