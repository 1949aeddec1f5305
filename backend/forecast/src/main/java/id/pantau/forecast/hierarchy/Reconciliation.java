package id.pantau.forecast.hierarchy;

/**
 * How forecasts of a tree's series are made to add up. Whatever it does to a mean it does to a
 * sample path too, step by step, so that every path adds up and so does every sum of a path
 * (Panagiotelis, Gamakumara, Athanasopoulos &amp; Hyndman 2023). Paths that belong together should
 * be of one future: drawn independently they make the sums too certain.
 *
 * <p>Every node comes out as the sum of its children, added in the order of the tree, to the last
 * bit. Forecasts that added up already, and are not negative where they must not be, come back as
 * they were.
 */
public interface Reconciliation {

  /**
   * Forecasts that add up.
   *
   * @param forecasts of each node, finite numbers
   * @return of each node
   * @throws IllegalArgumentException when there is not one of each node
   */
  double[] reconcile(double[] forecasts);

  /**
   * Forecasts of several steps, or one path, that add up.
   *
   * @param forecasts of each node, of each step
   * @return of each node, of each step
   */
  default double[][] reconcile(double[][] forecasts) {
    int steps = forecasts.length == 0 ? 0 : forecasts[0].length;
    double[][] coherent = new double[forecasts.length][steps];
    double[] now = new double[forecasts.length];
    for (int step = 0; step < steps; step++) {
      for (int node = 0; node < now.length; node++) {
        now[node] = forecasts[node][step];
      }
      double[] summed = reconcile(now);
      for (int node = 0; node < now.length; node++) {
        coherent[node][step] = summed[node];
      }
    }
    return coherent;
  }

  /** Keeps the leaves' forecasts and adds them up. */
  static Reconciliation bottomUp(Tree tree) {
    return new BottomUp(tree);
  }

  /**
   * By weighted least squares with structural weights (Wickramasuriya, Athanasopoulos &amp;
   * Hyndman, <i>Optimal forecast reconciliation through trace minimization</i>, JASA 114, 2019;
   * there WLS<sub>s</sub>): of all that add up, what minimises Σ (ỹ - ŷ)² / w, w the number of
   * leaves below a node. Assumes that leaves err alike and independently of each other.
   */
  static Reconciliation structural(Tree tree) {
    return new Structural(tree);
  }

  /**
   * As {@link #structural}, of all that add up and are nowhere negative (Wickramasuriya, Turlach
   * &amp; Hyndman, <i>Optimal non-negative forecast reconciliation</i>, Statistics and Computing
   * 30, 2020).
   */
  static Reconciliation structuralNonNegative(Tree tree) {
    return new NonNegative(tree);
  }
}
