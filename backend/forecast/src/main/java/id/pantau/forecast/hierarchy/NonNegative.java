package id.pantau.forecast.hierarchy;

/**
 * Weighted least squares with structural weights where no leaf is below 0, by block principal
 * pivoting (Júdice &amp; Pires 1994): leaves that come out negative are held at 0, held ones that
 * pull the sum of squares down by rising are let go, all at once, until there is neither. Should
 * that not come nearer for a while, only the last such leaf changes, which ends for certain. Some
 * three rounds are usual; after a thousand, which only rounding could lead to, what is still
 * negative is cut off at 0.
 */
final class NonNegative implements Reconciliation {

  private static final int PATIENCE = 3;
  private static final int MOST_ROUNDS = 1000;
  private static final double ROUNDING = 1e-11;

  private final Tree tree;
  private final Gains free;

  NonNegative(Tree tree) {
    this.tree = tree;
    this.free = Gains.of(tree, new boolean[tree.size()]);
  }

  @Override
  public double[] reconcile(double[] forecasts) {
    tree.requireOneEach(forecasts);
    boolean[] held = new boolean[tree.size()];
    double tolerance = ROUNDING * largest(forecasts);
    double[] values = free.solve(forecasts, held);
    boolean[] wrong = wrong(forecasts, values, held, tolerance);
    int fewest = Integer.MAX_VALUE;
    int patience = PATIENCE;
    int rounds = 0;
    for (int count = count(wrong); count > 0 && rounds < MOST_ROUNDS; count = count(wrong)) {
      rounds++;
      patience = count < fewest ? PATIENCE : patience - 1;
      fewest = Math.min(fewest, count);
      exchange(held, wrong, patience >= 0);
      values = Gains.of(tree, held).solve(forecasts, held);
      wrong = wrong(forecasts, values, held, tolerance);
    }
    return addedUp(values);
  }

  private double[] addedUp(double[] values) {
    for (int node = 0; node < values.length; node++) {
      if (tree.isLeaf(node)) {
        values[node] = Math.max(0.0, values[node]);
      }
    }
    tree.addUp(values);
    return values;
  }

  private void exchange(boolean[] held, boolean[] wrong, boolean all) {
    for (int node = held.length - 1; node >= 0; node--) {
      if (wrong[node]) {
        held[node] = !held[node];
        if (!all) {
          return;
        }
      }
    }
  }

  private boolean[] wrong(double[] forecasts, double[] values, boolean[] held, double tolerance) {
    boolean[] wrong = new boolean[held.length];
    double[] slope = new double[held.length];
    for (int node = 0; node < held.length; node++) {
      slope[node] =
          (tree.isRoot(node) ? 0 : slope[tree.parent(node)])
              + (values[node] - forecasts[node]) / tree.weight(node);
      wrong[node] = tree.isLeaf(node) && (held[node] ? slope[node] : values[node]) < -tolerance;
    }
    return wrong;
  }

  private static int count(boolean[] wrong) {
    int count = 0;
    for (boolean one : wrong) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private static double largest(double[] forecasts) {
    double largest = 0;
    for (double forecast : forecasts) {
      largest = Math.max(largest, Math.abs(forecast));
    }
    return largest;
  }
}
