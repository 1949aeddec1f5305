package id.pantau.forecast.arima;

/**
 * What an ARMA process has come to: the Kalman filter of Harvey's state space form (Gardner, Harvey
 * &amp; Phillips 1980), which gives the exact expectation and variance of the next value from the
 * first one on. As soon as the variance is that of the innovations the filter is the plain
 * recursion and no longer carries a covariance.
 */
final class ArmaState {

  private static final double STEADY = 1e-12;
  private static final int DOUBLINGS = 40;

  private final Arma arma;
  private final double[] mean;
  private double[][] covariance;
  private boolean steady;

  private ArmaState(Arma arma, double[] mean, double[][] covariance, boolean steady) {
    this.arma = arma;
    this.mean = mean;
    this.covariance = covariance;
    this.steady = steady;
  }

  /** Before anything was observed. */
  static ArmaState start(Arma arma) {
    int size = arma.dimension();
    ArmaState state = new ArmaState(arma, new double[size], new double[size][size], false);
    state.covariance = state.stationary();
    state.settle();
    return state;
  }

  ArmaState copy() {
    double[][] same = new double[covariance.length][];
    for (int i = 0; i < same.length; i++) {
      same[i] = steady ? covariance[i] : covariance[i].clone();
    }
    return new ArmaState(arma, mean.clone(), same, steady);
  }

  /** What is expected of the next value. */
  double expected() {
    return mean[0];
  }

  /** The variance of the next value about that, in variances of the innovations; at least 1. */
  double variance() {
    return steady ? 1 : covariance[0][0];
  }

  /** The next value turned out as expected, so far as anyone knows. */
  void pass() {
    advance();
  }

  /** The next value was this. */
  void observe(double value) {
    double surprise = (value - mean[0]) / variance();
    for (int i = 0; i < mean.length; i++) {
      mean[i] += surprise * (steady ? arma.gain(i) : covariance[i][0]);
    }
    advance();
    if (!steady) {
      covariance = next(learned());
      settle();
    }
  }

  private void advance() {
    double first = mean[0];
    for (int i = 0; i < mean.length - 1; i++) {
      mean[i] = arma.phi(i) * first + mean[i + 1];
    }
    mean[mean.length - 1] = arma.phi(mean.length - 1) * first;
  }

  private void settle() {
    steady = covariance[0][0] < 1 + STEADY;
  }

  private double[][] learned() {
    int size = mean.length;
    double[][] less = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        less[i][j] = covariance[i][j] - covariance[i][0] * covariance[0][j] / covariance[0][0];
      }
    }
    return less;
  }

  /** T P T' + R R'. */
  private double[][] next(double[][] p) {
    int size = mean.length;
    double[][] next = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        next[i][j] =
            arma.phi(i) * arma.phi(j) * p[0][0]
                + arma.phi(i) * at(p, 0, j + 1)
                + arma.phi(j) * at(p, i + 1, 0)
                + at(p, i + 1, j + 1)
                + arma.gain(i) * arma.gain(j);
      }
    }
    return next;
  }

  private static double at(double[][] p, int i, int j) {
    return i < p.length && j < p.length ? p[i][j] : 0;
  }

  /** The covariance of the state before any value: Σ T^k R R' T'^k, summed by doubling. */
  private double[][] stationary() {
    double[][] sum = next(new double[mean.length][mean.length]);
    double[][] power = transition();
    for (int k = 0; k < DOUBLINGS && largest(power) > STEADY; k++) {
      sum = Squares.plus(sum, Squares.times(Squares.times(power, sum), Squares.transposed(power)));
      power = Squares.times(power, power);
    }
    return sum;
  }

  private double[][] transition() {
    double[][] transition = new double[mean.length][mean.length];
    for (int i = 0; i < mean.length; i++) {
      transition[i][0] = arma.phi(i);
      if (i + 1 < mean.length) {
        transition[i][i + 1] += 1;
      }
    }
    return transition;
  }

  private static double largest(double[][] matrix) {
    double largest = 0;
    for (double[] row : matrix) {
      for (double value : row) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    return largest;
  }
}
