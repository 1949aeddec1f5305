package id.pantau.forecast.bench;

import id.pantau.forecast.Observations;
import id.pantau.forecast.arima.ArimaModel;
import id.pantau.forecast.hierarchy.Reconciliation;
import id.pantau.forecast.hierarchy.Tree;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A nation of 38 provinces of 514 regencies: 156 weeks, 52 ahead, 1,000 paths that add up. */
@Tag("bench")
class HierarchyBench {

  private static final int PROVINCES = 38;
  private static final int REGENCIES = 514;
  private static final int WEEKS = 156;
  private static final int AHEAD = 52;
  private static final int PATHS = 1000;

  @Test
  void arimaEverywhere() {
    Tree tree = nation();
    SplittableRandom random = new SplittableRandom(1);
    double[][][] paths = new double[PATHS][tree.size()][];
    long start = cpu();
    for (int node = 0; node < tree.size(); node++) {
      draw(new ArimaModel(), series(random), paths, node);
    }
    long drawn = cpu();
    Reconciliation reconciliation = Reconciliation.structuralNonNegative(tree);
    for (int k = 0; k < PATHS; k++) {
      paths[k] = reconciliation.reconcile(paths[k]);
    }
    System.out.printf(
        Locale.ROOT,
        "fit and draw %.1f s, reconcile %.1f s of CPU%n",
        (drawn - start) / 1e9,
        (cpu() - drawn) / 1e9);
  }

  private static Tree nation() {
    int[] parents = new int[1 + PROVINCES + REGENCIES];
    parents[0] = Tree.NONE;
    for (int regency = 0; regency < REGENCIES; regency++) {
      parents[1 + PROVINCES + regency] = 1 + regency % PROVINCES;
    }
    return Tree.of(parents);
  }

  private static void draw(Model model, Observations series, double[][][] paths, int node) {
    Fitted fitted = model.fit(series);
    SplittableRandom random = new SplittableRandom(node);
    for (double[][] path : paths) {
      path[node] = fitted.path(AHEAD, random);
    }
  }

  private static Observations series(SplittableRandom random) {
    double[] values = new double[WEEKS];
    double level = 100;
    for (int week = 0; week < WEEKS; week++) {
      level += random.nextGaussian();
      values[week] = level + 3 * random.nextGaussian();
    }
    return Observations.of(values);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
