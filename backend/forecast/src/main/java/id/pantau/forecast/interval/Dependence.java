package id.pantau.forecast.interval;

import java.util.random.RandomGenerator;

/**
 * How errors of one origin hang together over the steps: a part that stays (an autoregression of
 * the first order) and a part that each step has for itself, so that errors d steps apart correlate
 * by share × persistence^d. As sums over weeks need it: were all one part, a lead time's demand
 * would be far too uncertain, and were all the other, far too sure.
 *
 * @param share of the part that stays, 0 to 1
 * @param persistence of it from step to step, 0 to 1
 */
record Dependence(double share, double persistence) {

  /** Of errors that nothing is known of but single steps: as good as a random walk's. */
  static final Dependence STRONG = new Dependence(1, 0.95);

  private static final double[] PERSISTENCES = {0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1};

  /**
   * The one that fits the correlations of errors best, by least squares.
   *
   * @param standardised errors by origin and step
   */
  static Dependence of(double[][] standardised) {
    int steps = standardised[0].length;
    double[] correlations = new double[steps];
    for (int lag = 1; lag < steps; lag++) {
      correlations[lag] = correlation(standardised, lag);
    }
    Dependence best = new Dependence(0, 0);
    double least = Double.POSITIVE_INFINITY;
    for (double persistence : PERSISTENCES) {
      Dependence tried = new Dependence(share(correlations, persistence), persistence);
      double squares = tried.squares(correlations);
      if (squares < least) {
        least = squares;
        best = tried;
      }
    }
    return best;
  }

  private static double correlation(double[][] errors, int lag) {
    double product = 0;
    double one = 0;
    double other = 0;
    for (double[] origin : errors) {
      for (int step = lag; step < origin.length; step++) {
        product += origin[step] * origin[step - lag];
        one += origin[step] * origin[step];
        other += origin[step - lag] * origin[step - lag];
      }
    }
    return one == 0 || other == 0 ? 0 : product / Math.sqrt(one * other);
  }

  /** Far lags have few pairs and weigh less. */
  private static double share(double[] correlations, double persistence) {
    double above = 0;
    double below = 0;
    for (int lag = 1; lag < correlations.length; lag++) {
      double of = Math.pow(persistence, lag);
      above += (correlations.length - lag) * correlations[lag] * of;
      below += (correlations.length - lag) * of * of;
    }
    return below == 0 ? 0 : Math.clamp(above / below, 0, 1);
  }

  private double squares(double[] correlations) {
    double sum = 0;
    for (int lag = 1; lag < correlations.length; lag++) {
      double error = correlations[lag] - share * Math.pow(persistence, lag);
      sum += (correlations.length - lag) * error * error;
    }
    return sum;
  }

  /** Standard normal values, one a step, that hang together so. */
  double[] draw(int steps, RandomGenerator random) {
    double[] values = new double[steps];
    double stays = random.nextGaussian();
    double fresh = Math.sqrt(1 - persistence * persistence);
    for (int step = 0; step < steps; step++) {
      stays = step == 0 ? stays : persistence * stays + fresh * random.nextGaussian();
      values[step] = Math.sqrt(share) * stays + Math.sqrt(1 - share) * random.nextGaussian();
    }
    return values;
  }
}
