package id.pantau.forecast.theta;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * A model of what is left when a season is divided out: the classical multiplicative decomposition,
 * done only where the autocorrelation at the season's lag is significant at 90 %, as in the Theta
 * method (Assimakopoulos &amp; Nikolopoulos, 2000) and the M4 competition's benchmarks. A series
 * with a value that is not above 0, or shorter than two seasons and one observation, is left as it
 * is.
 *
 * @param inner of the adjusted series
 * @param period observations of a season
 */
public record SeasonallyAdjusted(Model inner, int period) implements Model {

  @Override
  public String name() {
    return inner.name() + " of seasonally adjusted";
  }

  @Override
  public int fewest() {
    return inner.fewest();
  }

  @Override
  public Fitted fit(Observations series) {
    if (!SeasonalIndices.seasonal(series, period)) {
      return inner.fit(series);
    }
    var indices = SeasonalIndices.of(series, period);
    return new At(inner.fit(indices.adjusted(series)), indices, series);
  }

  /** The inner model at the end of an adjusted series; the season is not estimated anew. */
  private record At(Fitted inner, SeasonalIndices indices, Observations series) implements Fitted {

    @Override
    public String description() {
      return "%s of seasonally adjusted (%d)".formatted(inner.description(), indices.period());
    }

    @Override
    public double[] mean(int horizon) {
      return seasonal(inner.mean(horizon));
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
      return seasonal(inner.path(horizon, random));
    }

    private double[] seasonal(double[] adjusted) {
      double[] values = new double[adjusted.length];
      Arrays.setAll(values, step -> adjusted[step] * indices.at(series.size() + step));
      return values;
    }

    @Override
    public double[] residuals() {
      double[] residuals = inner.residuals();
      int left = series.size() - residuals.length;
      Arrays.setAll(residuals, t -> residuals[t] * indices.at(left + t));
      return residuals;
    }

    @Override
    public Fitted over(Observations other) {
      return new At(inner.over(indices.adjusted(other)), indices, other);
    }
  }
}
