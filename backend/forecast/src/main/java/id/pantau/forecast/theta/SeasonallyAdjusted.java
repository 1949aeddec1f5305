package id.pantau.forecast.theta;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Adjusted;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;

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
  public int enough() {
    return Math.max(inner.fewest(), 2 * period + 1);
  }

  @Override
  public Model with(int size) {
    return size < enough() ? inner : this;
  }

  @Override
  public Fitted fit(Observations series) {
    return SeasonalIndices.seasonal(series, period)
        ? Adjusted.fit(inner, series, SeasonalIndices.of(series, period), of())
        : inner.fit(series);
  }

  @Override
  public Fitted refit(Fitted before, Observations longer) {
    return SeasonalIndices.seasonal(longer, period)
        ? Adjusted.refit(inner, before, longer, SeasonalIndices.of(longer, period), of())
        : inner.fit(longer);
  }

  private String of() {
    return "seasonally adjusted (%d)".formatted(period);
  }
}
