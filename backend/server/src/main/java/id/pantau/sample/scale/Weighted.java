package id.pantau.sample.scale;

/**
 * Picks positions in proportion to weights, each in constant time (Walker's alias method), and
 * splits totals by them.
 */
final class Weighted {
  private static final double FULL = 0x1.0p32;

  private final double[] weights;
  private final long[] keep;
  private final int[] other;

  Weighted(double... weights) {
    this.weights = weights.clone();
    this.keep = new long[weights.length];
    this.other = new int[weights.length];
    fill();
  }

  private void fill() {
    int n = weights.length;
    double mean = total() / n;
    double[] scaled = new double[n];
    int[] queue = new int[n];
    int small = 0;
    int large = n;
    for (int i = 0; i < n; i++) {
      scaled[i] = weights[i] / mean;
      queue[scaled[i] < 1 ? small++ : --large] = i;
    }
    while (small > 0 && large < n) {
      int poor = queue[--small];
      int rich = queue[large++];
      keep[poor] = (long) (scaled[poor] * FULL);
      other[poor] = rich;
      scaled[rich] -= 1 - scaled[poor];
      queue[scaled[rich] < 1 ? small++ : --large] = rich;
    }
    while (large < n) {
      keep[queue[large++]] = (long) FULL;
    }
    while (small > 0) {
      keep[queue[--small]] = (long) FULL;
    }
  }

  int pick(Chance chance) {
    long bits = chance.next();
    int at = (int) (((bits >>> 32) * weights.length) >>> 32);
    return (bits & 0xFFFFFFFFL) < keep[at] ? at : other[at];
  }

  int size() {
    return weights.length;
  }

  double weight(int at) {
    return weights[at];
  }

  double total() {
    double total = 0;
    for (double each : weights) {
      total += each;
    }
    return total;
  }

  /** Parts of a total by running rounding: they add up, and none is off by 1 or more. */
  int[] split(int total) {
    int[] parts = new int[weights.length];
    double sum = total();
    double seen = 0;
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      seen += weights[i];
      int due = i == parts.length - 1 ? total : (int) Math.rint(total * (seen / sum));
      parts[i] = due - given;
      given = due;
    }
    return parts;
  }
}
