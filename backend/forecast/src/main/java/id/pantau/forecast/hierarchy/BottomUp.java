package id.pantau.forecast.hierarchy;

/** The leaves' forecasts, added up. */
record BottomUp(Tree tree) implements Reconciliation {

  @Override
  public double[] reconcile(double[] forecasts) {
    tree.requireOneEach(forecasts);
    double[] summed = forecasts.clone();
    tree.addUp(summed);
    return summed;
  }
}
