package id.pantau.forecast.theta;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Seasoned;
import java.util.Arrays;

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
    return new At(inner.fit(indices.adjusted(series)), indices, series.size());
  }

  /** The inner model at the end of an adjusted series; the season is not estimated anew. */
  private static final class At extends Seasoned {

    private final Fitted inner;
    private final SeasonalIndices indices;
    private final int size;

    At(Fitted inner, SeasonalIndices indices, int size) {
      super(inner, size);
      this.inner = inner;
      this.indices = indices;
      this.size = size;
    }

    @Override
    public String description() {
      return "%s of seasonally adjusted (%d)".formatted(inner.description(), indices.period());
    }

    @Override
    protected double seasonal(double adjusted, int t) {
      return adjusted * indices.at(t);
    }

    @Override
    public double[] residuals() {
      double[] residuals = inner.residuals();
      int left = size - residuals.length;
      Arrays.setAll(residuals, t -> seasonal(residuals[t], left + t));
      return residuals;
    }

    @Override
    public Fitted over(Observations other) {
      return new At(inner.over(indices.adjusted(other)), indices, other.size());
    }
  }
}
