package id.pantau.forecast.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.function.constant.PrimitiveMath;
import org.ojalgo.matrix.MatrixR064;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.convex.ConvexSolver;

class ReconciliationTest {

  private static final int TREES = 60;

  private static final List<Function<Tree, Reconciliation>> ALL =
      List.of(
          Reconciliation::bottomUp,
          Reconciliation::structural,
          Reconciliation::structuralNonNegative);

  /**
   * Two districts forecast 4 and 6, their regency 13: it is 3 more, of which each gets a quarter.
   */
  @Test
  void sharesWhatIsLeftOver() {
    Tree tree = Tree.of(Tree.NONE, 0, 0);
    double[] forecasts = {13, 4, 6};
    assertThat(Reconciliation.bottomUp(tree).reconcile(forecasts)).containsExactly(10, 4, 6);
    assertThat(Reconciliation.structural(tree).reconcile(forecasts))
        .containsExactly(11.5, 4.75, 6.75);
  }

  /** Of -1 and 6 with a sum of 1 the first is held at 0: (x-6)² + (x-1)²/2 is least at 13/3. */
  @Test
  void holdsAtZeroWhatWouldBeNegative() {
    Tree tree = Tree.of(Tree.NONE, 0, 0);
    assertThat(Reconciliation.structuralNonNegative(tree).reconcile(new double[] {1, -1, 6}))
        .containsExactly(new double[] {13 / 3.0, 0, 13 / 3.0}, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void addsUpExactly(int way) {
    overTrees(
        (tree, random) -> {
          double[] values = ALL.get(way).apply(tree).reconcile(forecasts(tree, random, 0));
          for (int node = 0; node < tree.size(); node++) {
            if (!tree.isLeaf(node)) {
              assertThat(values[node]).isEqualTo(tree.sum(values, node));
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void leavesAloneWhatAddsUp(int way) {
    overTrees(
        (tree, random) -> {
          double[] values = forecasts(tree, random, 0);
          Arrays.setAll(values, node -> Math.abs(values[node]));
          tree.addUp(values);
          assertThat(ALL.get(way).apply(tree).reconcile(values)).containsExactly(values);
        });
  }

  @Test
  void agreesWithTheDenseFormula() {
    overTrees(
        (tree, random) -> {
          double[] forecasts = forecasts(tree, random, 5);
          assertThat(Reconciliation.structural(tree).reconcile(forecasts))
              .containsExactly(dense(tree, forecasts), within(1e-9));
        });
  }

  @Test
  void agreesWithAQuadraticProgrammeWhereNothingMayBeNegative() {
    overTrees(
        (tree, random) -> {
          double[] forecasts = forecasts(tree, random, 1);
          double[] values = Reconciliation.structuralNonNegative(tree).reconcile(forecasts);
          assertThat(Arrays.stream(values)).allMatch(value -> value >= 0);
          assertThat(values).containsExactly(programme(tree, forecasts), within(1e-5));
        });
  }

  @Test
  void comesToNumbersOfAnySize() {
    overTrees(
        (tree, random) -> {
          double[] huge = forecasts(tree, random, 0);
          Arrays.setAll(huge, node -> 1e12 * huge[node]);
          for (Function<Tree, Reconciliation> way : ALL) {
            assertThat(Arrays.stream(way.apply(tree).reconcile(huge))).allMatch(Double::isFinite);
            double[] zeros = new double[tree.size()];
            assertThat(way.apply(tree).reconcile(zeros)).containsExactly(zeros);
          }
        });
  }

  @Test
  void takesAPathStepByStep() {
    Tree tree = Tree.of(Tree.NONE, 0, 0);
    assertThat(Reconciliation.structural(tree).reconcile(new double[][] {{13, 10}, {4, 4}, {6, 6}}))
        .isDeepEqualTo(new double[][] {{11.5, 10}, {4.75, 4}, {6.75, 6}});
  }

  @Test
  void refusesAParentThatComesLater() {
    assertThatThrownBy(() -> Tree.of(Tree.NONE, 2, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesForecastsOfAnotherTree() {
    for (Function<Tree, Reconciliation> way : ALL) {
      Reconciliation reconciliation = way.apply(Tree.of(Tree.NONE, 0));
      assertThatThrownBy(() -> reconciliation.reconcile(new double[3]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private interface Check {
    void of(Tree tree, RandomGenerator random);
  }

  private static void overTrees(Check check) {
    RandomGenerator random = new SplittableRandom(20261122);
    for (int k = 0; k < TREES; k++) {
      int[] parents = new int[random.nextInt(1, 25)];
      Arrays.setAll(parents, node -> node == 0 ? Tree.NONE : random.nextInt(-1, node));
      check.of(Tree.of(parents), random);
    }
  }

  private static double[] forecasts(Tree tree, RandomGenerator random, double level) {
    double[] forecasts = new double[tree.size()];
    Arrays.setAll(forecasts, node -> tree.weight(node) * level + 3 * random.nextGaussian());
    return forecasts;
  }

  /** S (S'W⁻¹S)⁻¹ S'W⁻¹ ŷ. */
  private static double[] dense(Tree tree, double[] forecasts) {
    MatrixR064 sums = MatrixR064.FACTORY.copy(sums(tree));
    MatrixR064 weighted = MatrixR064.FACTORY.copy(weighted(tree, sums(tree))).transpose();
    MatrixR064 right = weighted.multiply(MatrixR064.FACTORY.column(forecasts));
    return sums.multiply(weighted.multiply(sums).invert()).multiply(right).toRawCopy1D();
  }

  private static double[] programme(Tree tree, double[] forecasts) {
    R064Store sums = sums(tree);
    R064Store weighted = weighted(tree, sums);
    int leaves = sums.getColDim();
    R064Store negative = R064Store.FACTORY.makeEye(leaves, leaves);
    negative.modifyAll(PrimitiveMath.NEGATE);
    Optimisation.Result result =
        ConvexSolver.newBuilder()
            .objective(
                R064Store.FACTORY.copy(weighted.transpose().multiply(sums)),
                R064Store.FACTORY.copy(
                    weighted.transpose().multiply(R064Store.FACTORY.column(forecasts))))
            .inequalities(negative, R064Store.FACTORY.make(leaves, 1))
            .build()
            .solve();
    double[] found = IntStream.range(0, leaves).mapToDouble(i -> result.doubleValue(i)).toArray();
    return sums.multiply(R064Store.FACTORY.column(found)).toRawCopy1D();
  }

  private static R064Store sums(Tree tree) {
    int[] leaves = IntStream.range(0, tree.size()).filter(tree::isLeaf).toArray();
    R064Store sums = R064Store.FACTORY.make(tree.size(), leaves.length);
    for (int j = 0; j < leaves.length; j++) {
      for (int node = leaves[j]; node != Tree.NONE; node = tree.parent(node)) {
        sums.set(node, j, 1);
      }
    }
    return sums;
  }

  private static R064Store weighted(Tree tree, R064Store sums) {
    R064Store weighted = sums.copy();
    for (int node = 0; node < tree.size(); node++) {
      for (int j = 0; j < sums.getColDim(); j++) {
        weighted.set(node, j, sums.doubleValue(node, j) / tree.weight(node));
      }
    }
    return weighted;
  }
}
