package id.pantau.forecast.decomposition;

/**
 * Local regression on equally spaced points (Cleveland 1979), with weights <i>(1 - (r/h)³)³</i>, as
 * STL's authors have it in their program: fitted at every so many points, and straight lines
 * between.
 *
 * @param window points that a fit looks at; odd
 * @param degree of the polynomial, 0 or 1
 * @param jump from one fitted point to the next, at least 1
 */
record Loess(int window, int degree, int jump) {

  /** Closer than this share of the bandwidth the weight is 1, farther than 1 less it is 0. */
  private static final double EDGE = 0.001;

  /** With the jump that STL's authors recommend, a tenth of the window. */
  static Loess of(int window, int degree) {
    return new Loess(window, degree, (window + 9) / 10);
  }

  /** The smooth of each point. */
  double[] smooth(double[] values) {
    int last = values.length - 1;
    double[] smooth = new double[values.length];
    int step = Math.max(1, Math.min(jump, last));
    int from = 0;
    smooth[0] = at(values, 0);
    while (from < last) {
      int to = Math.min(last, from + step);
      smooth[to] = at(values, to, from + step > last ? from : to);
      fill(smooth, from, to);
      from = to;
    }
    return smooth;
  }

  private static void fill(double[] smooth, int from, int to) {
    double slope = (smooth[to] - smooth[from]) / (to - from);
    for (int t = from + 1; t < to; t++) {
      smooth[t] = smooth[from] + slope * (t - from);
    }
  }

  private double at(double[] values, int t) {
    return at(values, t, t);
  }

  /** As for the last point the program keeps the window of the fit before it. */
  private double at(double[] values, int t, int windowOf) {
    int size = values.length;
    int length = Math.min(window, size);
    int left = Math.clamp(windowOf - (window + 1) / 2 + 1L, 0, size - length);
    return at(values, t, left, left + length);
  }

  /**
   * The fit at a place, which may lie outside the points.
   *
   * @param from the first point that is looked at
   * @param to the one after the last
   */
  double at(double[] values, double place, int from, int to) {
    int missing = Math.max(0, window - values.length) / 2;
    double bandwidth = Math.max(place - from, to - 1 - place) + missing;
    double[] weights = new double[to - from];
    double total = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = weight(Math.abs(from + k - place), bandwidth);
      total += weights[k];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= total;
    }
    if (degree > 0 && bandwidth > 0) {
      tilt(weights, place - from, values.length - 1);
    }
    return sum(weights, values, from);
  }

  private static double weight(double distance, double bandwidth) {
    if (distance > (1 - EDGE) * bandwidth) {
      return 0;
    }
    double share = distance / bandwidth;
    double rest = 1 - share * share * share;
    return distance <= EDGE * bandwidth ? 1 : rest * rest * rest;
  }

  /** From the weights of a mean to those of a line's value at the place. */
  private static void tilt(double[] weights, double place, double range) {
    double mean = 0;
    for (int k = 0; k < weights.length; k++) {
      mean += weights[k] * k;
    }
    double spread = 0;
    for (int k = 0; k < weights.length; k++) {
      spread += weights[k] * (k - mean) * (k - mean);
    }
    if (Math.sqrt(spread) > EDGE * range) {
      double slope = (place - mean) / spread;
      for (int k = 0; k < weights.length; k++) {
        weights[k] *= slope * (k - mean) + 1;
      }
    }
  }

  private static double sum(double[] weights, double[] values, int from) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += weights[k] * values[from + k];
    }
    return sum;
  }
}
