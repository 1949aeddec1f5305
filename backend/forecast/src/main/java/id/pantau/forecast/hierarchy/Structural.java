package id.pantau.forecast.hierarchy;

/** Weighted least squares with structural weights, in one walk up the tree and one down. */
final class Structural implements Reconciliation {

  private final Tree tree;
  private final Gains gains;
  private final boolean[] none;

  Structural(Tree tree) {
    this.tree = tree;
    this.none = new boolean[tree.size()];
    this.gains = Gains.of(tree, none);
  }

  @Override
  public double[] reconcile(double[] forecasts) {
    tree.requireOneEach(forecasts);
    double[] values = gains.solve(forecasts, none);
    tree.addUp(values);
    return values;
  }
}
