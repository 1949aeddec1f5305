package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.search.Simplex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Maximum likelihood of a form's parameters and initial states, by the simplex of Nelder &amp; Mead
 * within 0 &lt; β &lt; α &lt; 1 and 0.8 ≤ φ ≤ 0.98, from the start of Hyndman et al. (2002): a line
 * through the first ten observations.
 */
final class EtsEstimation {

  private static final double LEAST = 1e-4;
  private static final double MOST = 1 - LEAST;
  private static final double LEAST_PHI = 0.8;
  private static final double MOST_PHI = 0.98;
  private static final int FIRST = 10;

  private final EtsForm form;
  private final Observations series;
  private final double scale;
  private final double level;
  private final double slope;

  EtsEstimation(EtsForm form, Observations series) {
    this.form = form;
    this.series = series;
    this.scale = series.constant() ? 1 : series.meanStep();
    double[] line = line(series.first(Math.min(FIRST, series.size())));
    this.level = form.trended() ? line[0] : series.first(Math.min(FIRST, series.size())).mean();
    this.slope = line[1];
  }

  /** Intercept before the first observation, and slope, by least squares. */
  private static double[] line(Observations first) {
    int n = first.size();
    double middle = (n + 1) / 2.0;
    double mean = first.mean();
    double above = 0;
    double below = 0;
    for (int t = 0; t < n; t++) {
      double time = t + 1 - middle;
      above += time * (first.at(t) - mean);
      below += time * time;
    }
    double slope = below == 0 ? 0 : above / below;
    return new double[] {mean - slope * middle, slope};
  }

  EtsParameters estimate() {
    return starts().stream()
        .map(this::search)
        .min(Comparator.comparingDouble(this::deviance))
        .map(this::parameters)
        .orElseThrow();
  }

  private double[] search(double[] start) {
    double[] steps = new double[start.length];
    Arrays.fill(steps, 0.1);
    steps[steps.length - 1] = 1;
    return Simplex.least(this::deviance, start, steps);
  }

  /**
   * α, level; of trends also β over α, slope; of damped ones also φ. Levels in steps. A damped
   * trend has several maxima: a level that moves slowly, and one that follows at once.
   */
  private List<double[]> starts() {
    return switch (form.trend()) {
      case NONE -> List.of(new double[] {0.5, 0});
      case ADDITIVE -> List.of(new double[] {0.3, 0.1, 0, 0});
      case DAMPED ->
          List.of(new double[] {0.3, 0.1, 0.94, 0, 0}, new double[] {0.9, 0.02, 0.9, 0, 0});
    };
  }

  private EtsParameters parameters(double[] x) {
    double states = level + x[form.trended() ? x.length - 2 : x.length - 1] * scale;
    return switch (form.trend()) {
      case NONE -> new EtsParameters(x[0], 0, 1, states, 0);
      case ADDITIVE ->
          new EtsParameters(x[0], x[0] * x[1], 1, states, slope + x[x.length - 1] * scale);
      case DAMPED ->
          new EtsParameters(x[0], x[0] * x[1], x[2], states, slope + x[x.length - 1] * scale);
    };
  }

  private double deviance(double[] x) {
    if (x[0] < LEAST || x[0] > MOST || (form.trended() && (x[1] < LEAST || x[1] > MOST))) {
      return Double.POSITIVE_INFINITY;
    }
    if (form.damped() && (x[2] < LEAST_PHI || x[2] > MOST_PHI)) {
      return Double.POSITIVE_INFINITY;
    }
    return new EtsFilter(form, parameters(x)).deviance(series);
  }
}
