package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.search.Simplex;
import id.pantau.forecast.smoothing.EtsForm.ErrorType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Maximum likelihood of the parameters and initial states that go with a trend, by the simplex of
 * Nelder &amp; Mead within 0 &lt; β &lt; α &lt; 1 and 0.8 ≤ φ ≤ 0.98. Of additive errors only the
 * smoothing parameters are searched for, see {@link InitialStates}; the search for multiplicative
 * ones begins where that of additive ones ended.
 */
final class EtsEstimation {

  static final double LEAST = 1e-4;
  static final double MOST = 1 - LEAST;
  private static final double LEAST_PHI = 0.8;
  private static final double MOST_PHI = 0.98;

  private final EtsForm additive;
  private final Observations series;
  private final double[] smoothing;

  EtsEstimation(EtsForm.Trend trend, Observations series) {
    this.additive = new EtsForm(ErrorType.ADDITIVE, trend);
    this.series = series;
    this.smoothing = smoothing();
  }

  /** With errors of a kind. */
  EtsParameters with(ErrorType error) {
    EtsParameters found = states(smoothing).likeliest();
    return error == ErrorType.ADDITIVE ? found : multiplicative(found);
  }

  private double[] smoothing() {
    return starts().stream()
        .map(start -> Simplex.least(this::deviance, start, steps(start.length)))
        .min(Comparator.comparingDouble(this::deviance))
        .orElseThrow();
  }

  private static double[] steps(int count) {
    double[] steps = new double[count];
    Arrays.fill(steps, 0.1);
    return steps;
  }

  /**
   * α; of trends also β over α; of damped ones also φ. A damped trend has several maxima: a level
   * that moves slowly, and one that follows at once.
   */
  private List<double[]> starts() {
    return switch (additive.trend()) {
      case NONE -> List.of(new double[] {0.5});
      case ADDITIVE -> List.of(new double[] {0.3, 0.1});
      case DAMPED -> List.of(new double[] {0.3, 0.1, 0.94}, new double[] {0.9, 0.02, 0.9});
    };
  }

  private double deviance(double[] x) {
    return possible(x) ? states(x).deviance() : Double.POSITIVE_INFINITY;
  }

  private InitialStates states(double[] x) {
    return new InitialStates(additive, parameters(x, series.at(0), 0), series);
  }

  /** Initial states are searched for in steps of the series. */
  private EtsParameters multiplicative(EtsParameters near) {
    var form = new EtsForm(ErrorType.MULTIPLICATIVE, additive.trend());
    double scale = series.constant() ? 1 : series.meanStep();
    double[] start = Arrays.copyOf(smoothing, smoothing.length + (form.trended() ? 2 : 1));
    double[] steps = steps(start.length);
    steps[steps.length - 1] = 1;
    return moved(
        near,
        scale,
        Simplex.least(
            x ->
                possible(x)
                    ? new EtsFilter(form, moved(near, scale, x)).deviance(series)
                    : Double.POSITIVE_INFINITY,
            start,
            steps));
  }

  /** After the smoothing parameters comes the level less one near it, then the slope. */
  private EtsParameters moved(EtsParameters near, double scale, double[] x) {
    int at = smoothing.length;
    return parameters(
        x, near.level() + x[at] * scale, additive.trended() ? near.slope() + x[at + 1] * scale : 0);
  }

  private EtsParameters parameters(double[] x, double level, double slope) {
    return switch (additive.trend()) {
      case NONE -> new EtsParameters(x[0], 0, 1, level, 0);
      case ADDITIVE -> new EtsParameters(x[0], x[0] * x[1], 1, level, slope);
      case DAMPED -> new EtsParameters(x[0], x[0] * x[1], x[2], level, slope);
    };
  }

  private boolean possible(double[] x) {
    return within(x[0], LEAST, MOST)
        && (!additive.trended() || within(x[1], LEAST, MOST))
        && (!additive.damped() || within(x[2], LEAST_PHI, MOST_PHI));
  }

  /** That lies at such a part of its interval. */
  static double phi(double part) {
    return LEAST_PHI + part * (MOST_PHI - LEAST_PHI);
  }

  private static boolean within(double value, double least, double most) {
    return value >= least && value <= most;
  }
}
