package id.pantau.forecast.arima;

/**
 * A stationary autoregressive moving-average process of mean 0, <i>x<sub>t</sub> = Σ φ<sub>i</sub>
 * x<sub>t-i</sub> + e<sub>t</sub> + Σ θ<sub>j</sub> e<sub>t-j</sub></i>, the variance of <i>e</i>
 * being 1.
 *
 * @param ar φ, lag 1 first
 * @param ma θ, lag 1 first
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Arma(double[] ar, double[] ma) {

  static final Arma NOISE = new Arma(new double[0], new double[0]);

  /**
   * Whether every root of both polynomials lies outside the circle of radius 1 + margin: the AR
   * part stationary, the MA part invertible. By the step-down recursion of Levinson and Durbin on
   * coefficients stretched by the margin, so that no root has to be found.
   */
  boolean stable(double margin) {
    return stable(ar, 1, margin) && stable(ma, -1, margin);
  }

  private static boolean stable(double[] coefficients, int sign, double margin) {
    double[] left = new double[coefficients.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = sign * coefficients[i] * Math.pow(1 + margin, i + 1);
    }
    for (int k = left.length; k > 0; k--) {
      double last = left[k - 1];
      if (!(Math.abs(last) < 1)) {
        return false;
      }
      left = shorter(left, k - 1, last);
    }
    return true;
  }

  private static double[] shorter(double[] longer, int length, double last) {
    double[] shorter = new double[length];
    for (int i = 0; i < length; i++) {
      shorter[i] = (longer[i] + last * longer[length - 1 - i]) / (1 - last * last);
    }
    return shorter;
  }

  /** Elements of the state. */
  int dimension() {
    return Math.max(ar.length, ma.length + 1);
  }

  /** φ at a lag, from 0; 0 past the last. */
  double phi(int i) {
    return i < ar.length ? ar[i] : 0;
  }

  /** What the state gains by an innovation: 1 and θ. */
  double gain(int i) {
    if (i == 0) {
      return 1;
    }
    return i <= ma.length ? ma[i - 1] : 0;
  }
}
