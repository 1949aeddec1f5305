package id.pantau.forecast.hierarchy;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Series of which some are the sum of others: a nation of provinces of regencies of districts. A
 * node is its place in the list of all. There may be several roots; branches may differ in depth.
 */
public final class Tree {

  /** The parent of a root. */
  public static final int NONE = -1;

  private final int[][] children;
  private final int[] parents;
  private final int[] weights;

  private Tree(int[] parents) {
    this.parents = parents;
    this.children = new int[parents.length][];
    for (int node = 0; node < parents.length; node++) {
      int parent = node;
      children[node] =
          IntStream.range(node, parents.length).filter(i -> parents[i] == parent).toArray();
    }
    this.weights = countLeaves();
  }

  /**
   * A tree.
   *
   * @param parents of each node, the place of its parent, which comes before it, or {@link #NONE}
   * @throws IllegalArgumentException when a parent does not come before its child
   */
  public static Tree of(int... parents) {
    for (int node = 0; node < parents.length; node++) {
      if (parents[node] < NONE || parents[node] >= node) {
        throw new IllegalArgumentException(
            "the parent of node %d is %d; it must come before it".formatted(node, parents[node]));
      }
    }
    return new Tree(parents.clone());
  }

  private int[] countLeaves() {
    int[] count = new int[parents.length];
    for (int node = size() - 1; node >= 0; node--) {
      count[node] =
          isLeaf(node) ? 1 : Arrays.stream(children[node]).map(child -> count[child]).sum();
    }
    return count;
  }

  /** How many nodes. */
  public int size() {
    return parents.length;
  }

  public boolean isLeaf(int node) {
    return children[node].length == 0;
  }

  void requireOneEach(double[] values) {
    if (values.length != size()) {
      throw new IllegalArgumentException("%d values for %d nodes".formatted(values.length, size()));
    }
  }

  boolean isRoot(int node) {
    return parents[node] == NONE;
  }

  int parent(int node) {
    return parents[node];
  }

  int[] children(int node) {
    return children[node];
  }

  /** How many leaves are below a node, or 1 for a leaf: its structural weight. */
  int weight(int node) {
    return weights[node];
  }

  /** What the children come to, added in the order of the list. */
  double sum(double[] values, int node) {
    double sum = 0;
    for (int child : children[node]) {
      sum += values[child];
    }
    return sum;
  }

  /** Makes every node the sum of its children, from the leaves' values. */
  void addUp(double[] values) {
    for (int node = size() - 1; node >= 0; node--) {
      if (!isLeaf(node)) {
        values[node] = sum(values, node);
      }
    }
  }
}
