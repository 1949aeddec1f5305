package id.pantau.sample;

/** Divides whole numbers in proportion to weights, so that the parts add up exactly. */
final class Split {
  private Split() {}

  /**
   * Parts of a total by running rounding: no part is off by 1 or more.
   *
   * @throws IllegalArgumentException when there is something to divide and no weight
   */
  static int[] of(int total, double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    if (total != 0 && sum <= 0) {
      throw new IllegalArgumentException("nothing to divide " + total + " by");
    }
    return total == 0 ? new int[weights.length] : running(total, weights, sum);
  }

  private static int[] running(int total, double[] weights, double sum) {
    int[] parts = new int[weights.length];
    double seen = 0;
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      seen += weights[i];
      int due = (int) Math.min(total, Math.rint(total * (seen / sum)));
      parts[i] = due - given;
      given = due;
    }
    parts[lastWeighted(weights)] += total - given;
    return parts;
  }

  private static int lastWeighted(double[] weights) {
    int last = weights.length - 1;
    while (weights[last] <= 0) {
      last--;
    }
    return last;
  }
}
