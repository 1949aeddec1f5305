package id.pantau.forecast.theta;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Errors;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import id.pantau.forecast.smoothing.Ses;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The Theta method (Assimakopoulos &amp; Nikolopoulos, 2000), which is simple exponential smoothing
 * with half the slope of a line through all observations as drift (Hyndman &amp; Billah, 2003):
 * ŷ(t+h) = ℓ(t) + b/2 · (h − 1 + (1 − (1−α)ᵗ)/α). Won the M3 competition; without seasons, see
 * {@link SeasonallyAdjusted}.
 */
public final class Theta implements Model {

  @Override
  public String name() {
    return "Theta";
  }

  @Override
  public int fewest() {
    return 3;
  }

  @Override
  public Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    Ses.Level level = Ses.level(series);
    return new At(level.alpha(), level.start(), series);
  }

  /** Its parameters at the end of a series. */
  private static final class At implements Fitted {

    private final double alpha;
    private final double start;
    private final double half;
    private final double level;
    private final double reach;
    private final double[] residuals;
    private final Errors errors;

    At(double alpha, double start, Observations series) {
      this.alpha = alpha;
      this.start = start;
      this.half = slope(series) / 2;
      this.residuals = new double[series.size()];
      double smooth = start;
      for (int t = 0; t < series.size(); t++) {
        residuals[t] = series.at(t) - smooth - half * reach(t);
        smooth += alpha * (series.at(t) - smooth);
      }
      this.level = smooth;
      this.reach = reach(series.size());
      this.errors = Errors.of(residuals, 3);
    }

    private double reach(int observations) {
      return (1 - Math.pow(1 - alpha, observations)) / alpha;
    }

    /** Of the line through all observations by least squares. */
    private static double slope(Observations series) {
      int n = series.size();
      double middle = (n - 1) / 2.0;
      double above = 0;
      for (int t = 0; t < n; t++) {
        above += (t - middle) * series.at(t);
      }
      return above * 12 / (n * ((double) n * n - 1));
    }

    @Override
    public String description() {
      return String.format(Locale.ROOT, "Theta α %.3f drift %.4g", alpha, half);
    }

    @Override
    public double[] mean(int horizon) {
      double[] mean = new double[horizon];
      Arrays.setAll(mean, step -> level + half * (step + reach));
      return mean;
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
      double[] path = new double[horizon];
      double smooth = level;
      for (int step = 0; step < horizon; step++) {
        double error = errors.draw(random);
        path[step] = smooth + half * (step + reach) + error;
        smooth += alpha * error;
      }
      return path;
    }

    @Override
    public double[] residuals() {
      return residuals.clone();
    }

    @Override
    public Fitted over(Observations series) {
      Requirements.enough("Theta", series, 3);
      return new At(alpha, start, series);
    }
  }
}
