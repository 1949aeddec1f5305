package id.pantau.forecast.hierarchy;

/**
 * How much nodes give way in weighted least squares on a tree, with some leaves held at 0.
 *
 * <p>What a branch alone would have a node be is the sum of its children's wishes, <i>M</i>, with
 * variance <i>V</i> = Σ v; its own forecast has variance w. Together they wish <i>m = M + (ŷ - M)
 * V/(V+w)</i> with variance <i>v = V w/(V+w)</i>; a free leaf wishes its forecast with variance 1,
 * a held one 0 with none. The roots get their wish, and what a node gets beyond the sum of its
 * children's wishes they share by their variances. This is Gauss's elimination on the normal
 * equations, in the order of the tree.
 *
 * @param toOwn of each node, V/(V+w)
 * @param ofParent of each node, its share of what its parent gets beyond the wishes
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record Gains(Tree tree, double[] toOwn, double[] ofParent) {

  static Gains of(Tree tree, boolean[] held) {
    double[] toOwn = new double[tree.size()];
    double[] ofParent = new double[tree.size()];
    double[] variance = new double[tree.size()];
    for (int node = tree.size() - 1; node >= 0; node--) {
      if (tree.isLeaf(node)) {
        variance[node] = held[node] ? 0 : 1;
      } else {
        double below = tree.sum(variance, node);
        toOwn[node] = below / (below + tree.weight(node));
        variance[node] = toOwn[node] * tree.weight(node);
        for (int child : tree.children(node)) {
          ofParent[child] = below > 0 ? variance[child] / below : 0;
        }
      }
    }
    return new Gains(tree, toOwn, ofParent);
  }

  /** The least squares; nodes add up but for rounding. */
  double[] solve(double[] forecasts, boolean[] held) {
    double[] values = new double[forecasts.length];
    double[] below = new double[forecasts.length];
    for (int node = tree.size() - 1; node >= 0; node--) {
      values[node] = wish(forecasts, held, values, below, node);
    }
    for (int node = 0; node < tree.size(); node++) {
      double beyond = values[node] - below[node];
      for (int child : tree.children(node)) {
        values[child] += ofParent[child] * beyond;
      }
    }
    return values;
  }

  private double wish(
      double[] forecasts, boolean[] held, double[] values, double[] below, int node) {
    if (tree.isLeaf(node)) {
      return held[node] ? 0 : forecasts[node];
    }
    below[node] = tree.sum(values, node);
    return below[node] + toOwn[node] * (forecasts[node] - below[node]);
  }
}
