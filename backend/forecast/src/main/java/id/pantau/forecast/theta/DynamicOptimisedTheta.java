package id.pantau.forecast.theta;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Errors;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import id.pantau.forecast.search.Simplex;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The dynamic optimised Theta model (Fiorucci, Pellegrini, Louzada, Petropoulos &amp; Koehler,
 * 2016, eq. 14–19): the weight of the second theta line, α and ℓ(0) by least squares, the line
 * itself moving with every observation. Without seasons, see {@link SeasonallyAdjusted}.
 */
public final class DynamicOptimisedTheta implements Model {

  private static final double LEAST_ALPHA = 0.05;
  private static final double MOST_ALPHA = 0.99;

  @Override
  public String name() {
    return "DOTM";
  }

  @Override
  public int fewest() {
    return 5;
  }

  /**
   * Parameters.
   *
   * @param theta at least 1; at 1 it is simple exponential smoothing
   */
  public record Parameters(double level, double alpha, double theta) {}

  @Override
  public Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    double step = series.constant() ? 1 : series.meanStep();
    double[] best =
        Simplex.least(
            x -> squares(x, step, series),
            new double[] {0, 0.5, Math.log(2)},
            new double[] {1, 0.1, 0.3});
    return new At(parameters(best, step, series.at(0)), series);
  }

  /**
   * The level is searched for in steps of the series about the part of the first observation that
   * is not on its line, so that where 0 is does not matter.
   */
  private static Parameters parameters(double[] x, double step, double first) {
    double theta = Math.exp(x[2]);
    return new Parameters(first / theta + x[0] * step, x[1], theta);
  }

  private static double squares(double[] x, double step, Observations series) {
    if (x[1] < LEAST_ALPHA || x[1] > MOST_ALPHA || x[2] < 0 || x[2] > 20) {
      return Double.POSITIVE_INFINITY;
    }
    var recursion = new Recursion(parameters(x, step, series.at(0)), series.at(0));
    double squares = 0;
    for (int t = 1; t < series.size(); t++) {
      double error = recursion.step(series.at(t));
      squares += t < 2 ? 0 : error * error;
    }
    return squares;
  }

  /** ℓ, the mean so far, and the line A + B(t+1) through what was observed. */
  private static final class Recursion {

    private final Parameters parameters;
    private int seen;
    private double level;
    private double average;
    private double intercept;
    private double slope;
    private double fade;

    Recursion(Parameters parameters, double first) {
      this.parameters = parameters;
      this.level = parameters.alpha() * first + (1 - parameters.alpha()) * parameters.level();
      this.average = first;
      this.intercept = first;
      this.seen = 1;
      this.fade = 1 - parameters.alpha();
    }

    Recursion(Recursion other) {
      this.parameters = other.parameters;
      this.seen = other.seen;
      this.level = other.level;
      this.average = other.average;
      this.intercept = other.intercept;
      this.slope = other.slope;
      this.fade = other.fade;
    }

    double mean() {
      double keep = 1 - parameters.alpha();
      double line = fade * intercept + (1 - fade * keep) / parameters.alpha() * slope;
      return level + (1 - 1 / parameters.theta()) * line;
    }

    /** The error of an observation; the states go on. */
    double step(double value) {
      double error = value - mean();
      level += parameters.alpha() * (value - level);
      slope = ((seen - 1) * slope + 6 * (value - average) / (seen + 1)) / (seen + 2);
      average = (seen * average + value) / (seen + 1);
      intercept = average - slope * (seen + 2) / 2;
      fade *= 1 - parameters.alpha();
      seen++;
      return error;
    }
  }

  /** Its parameters at the end of a series. */
  private static final class At implements Fitted {

    private final Parameters parameters;
    private final Recursion end;
    private final double[] residuals;
    private final Errors errors;

    At(Parameters parameters, Observations series) {
      this.parameters = parameters;
      this.end = new Recursion(parameters, series.at(0));
      this.residuals = new double[series.size() - 1];
      for (int t = 1; t < series.size(); t++) {
        residuals[t - 1] = end.step(series.at(t));
      }
      this.errors = Errors.of(residuals, 3);
    }

    @Override
    public String description() {
      return String.format(
          Locale.ROOT, "DOTM α %.3f θ %.3g", parameters.alpha(), parameters.theta());
    }

    @Override
    public double[] mean(int horizon) {
      var ahead = new Recursion(end);
      double[] mean = new double[horizon];
      for (int step = 0; step < horizon; step++) {
        mean[step] = ahead.mean();
        ahead.step(mean[step]);
      }
      return mean;
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
      var ahead = new Recursion(end);
      double[] path = new double[horizon];
      for (int step = 0; step < horizon; step++) {
        path[step] = ahead.mean() + errors.draw(random);
        ahead.step(path[step]);
      }
      return path;
    }

    @Override
    public double[] residuals() {
      return residuals.clone();
    }

    @Override
    public Fitted over(Observations series) {
      Requirements.enough("DOTM", series, 2);
      return new At(parameters, series);
    }
  }
}
