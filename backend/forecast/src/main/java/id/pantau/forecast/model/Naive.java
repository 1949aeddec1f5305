package id.pantau.forecast.model;

import id.pantau.forecast.Observations;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The last observation for all steps: ŷ(t+h) = y(t). Right for a random walk, and what any other
 * model has to beat (Hyndman &amp; Athanasopoulos, <i>Forecasting: Principles and Practice</i>, 3rd
 * ed., 5.2).
 */
public final class Naive implements Model {

  @Override
  public String name() {
    return "Naive";
  }

  @Override
  public int fewest() {
    return 1;
  }

  @Override
  public Fitted fit(Observations series) {
    return SeasonalNaive.at(series, 1, name());
  }

  /** Errors of the one-step forecasts, which are the differences. */
  static double[] differences(Observations series, int lag) {
    double[] differences = new double[Math.max(0, series.size() - lag)];
    Arrays.setAll(differences, t -> series.at(t + lag) - series.at(t));
    return differences;
  }

  /** The last {@code period} observations over and over. */
  record Repeating(Observations series, int period, String description, Errors errors)
      implements Fitted {

    private double base(int step) {
      return series.at(series.size() - period + step % period);
    }

    @Override
    public double[] mean(int horizon) {
      double[] mean = new double[horizon];
      Arrays.setAll(mean, this::base);
      return mean;
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
      double[] path = new double[horizon];
      for (int step = 0; step < horizon; step++) {
        path[step] = (step < period ? base(step) : path[step - period]) + errors.draw(random);
      }
      return path;
    }

    @Override
    public double[] residuals() {
      return differences(series, period);
    }

    @Override
    public Fitted over(Observations longer) {
      return SeasonalNaive.at(longer, period, description);
    }
  }
}
