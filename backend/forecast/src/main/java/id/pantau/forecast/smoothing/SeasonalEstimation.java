package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.search.Quadratic;
import id.pantau.forecast.search.Simplex;
import java.util.Arrays;

/**
 * Maximum likelihood of a seasonal form's parameters and initial states within 0 &lt; β &lt; α &lt;
 * 1, 0 &lt; γ &lt; 1 − α and 0.8 ≤ φ ≤ 0.98, all of them searched for together.
 */
final class SeasonalEstimation {

  /** Of states, in steps of the series: as far as nobody gets. */
  private static final double FAR = 1e6;

  /** α, γ over 1 − α, β over α, and where φ is in its interval: where the search begins. */
  private static final double[] USUAL = {0.5, 0.05, 0.1, 0.8};

  private final SeasonalForm form;
  private final Observations series;
  private final SeasonalStart start;
  private final double step;

  /** Unknowns before the states: α, γ over 1 − α, and those of the trend. */
  private final int smoothing;

  SeasonalEstimation(SeasonalForm form, Observations series) {
    this.form = form;
    this.series = series;
    this.start = SeasonalStart.of(form, series);
    this.step = series.meanStep();
    this.smoothing =
        switch (form.base().trend()) {
          case NONE -> 2;
          case ADDITIVE -> 3;
          case DAMPED -> 4;
        };
  }

  /** With the states that there seem to be, only the smoothing parameters searched for. */
  SeasonalParameters roughly() {
    double[] steps = new double[smoothing];
    Arrays.fill(steps, 0.1);
    double[] found =
        Simplex.least(
            x -> possible(x) ? deviance(withStates(x)) : Double.POSITIVE_INFINITY,
            Arrays.copyOf(USUAL, smoothing),
            steps);
    return parameters(withStates(found));
  }

  private static boolean possible(double[] smoothing) {
    return Arrays.stream(smoothing)
        .allMatch(x -> x >= EtsEstimation.LEAST && x <= EtsEstimation.MOST);
  }

  SeasonalParameters estimate() {
    double[] from = withStates(USUAL);
    double[] least = new double[from.length];
    double[] most = new double[from.length];
    Arrays.fill(least, 0, smoothing, EtsEstimation.LEAST);
    Arrays.fill(most, 0, smoothing, EtsEstimation.MOST);
    Arrays.fill(least, smoothing, least.length, -FAR);
    Arrays.fill(most, smoothing, most.length, FAR);
    return parameters(Quadratic.least(this::deviance, from, least, most));
  }

  /** Those that there seem to be are at 0. */
  private double[] withStates(double[] x) {
    double[] all = new double[smoothing + (form.base().trended() ? 2 : 1) + form.period() - 1];
    System.arraycopy(x, 0, all, 0, smoothing);
    return all;
  }

  private double deviance(double[] x) {
    return new SeasonalFilter(form, parameters(x)).deviance(series);
  }

  private SeasonalParameters parameters(double[] x) {
    int at = smoothing;
    double level = start.level() + x[at++] * step;
    double slope = form.base().trended() ? start.slope() + x[at++] * step : 0;
    double beta = form.base().trended() ? x[0] * x[2] : 0;
    double phi = form.base().damped() ? EtsEstimation.phi(x[3]) : 1;
    return new SeasonalParameters(
        new EtsParameters(x[0], beta, phi, level, slope), (1 - x[0]) * x[1], season(x, at));
  }

  /** All but the last one are searched for; together they are neutral. */
  private double[] season(double[] x, int at) {
    double unit = form.multiplied() ? step / Math.abs(start.level()) : step;
    double[] season = start.season().toArray();
    int last = season.length - 1;
    for (int i = 0; i < last; i++) {
      double moved = x[at + i] * unit;
      season[i] += moved;
      season[last] -= moved;
    }
    return season;
  }
}
