package id.pantau.forecast.intermittent;

import java.util.random.RandomGenerator;

/** What is known of the counts to come, the same for every step. */
interface Law {

  double mean();

  double logProbability(double count);

  /** Of this count or fewer. */
  double atMost(double count);

  /** Of 0, 1, 2 and so on, or fewer. */
  double[] atMostEach(int counts);

  /** One future: what is unknown about the series is drawn once, and holds for all its steps. */
  double[] path(int horizon, RandomGenerator random);
}
