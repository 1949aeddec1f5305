package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import java.util.Optional;

/**
 * The Syntetos–Boylan approximation: {@link Croston}'s ratio with its bias taken off, {@code (1 −
 * β/2) z / p}, β being the smoothing of the interval.
 *
 * <p>A. A. Syntetos, J. E. Boylan, The accuracy of intermittent demand estimates, International
 * Journal of Forecasting 21 (2005). Assumes geometric intervals, independent of the sizes; where a
 * demand comes every period, the correction is too low by β/2.
 *
 * <p>Edge cases: without any demand the forecast is 0; one demand gives its size over the periods
 * it took; values may have fractions, never a sign. The forecast is the same for every step, and
 * paths draw each step anew: no dependence over time is modelled.
 */
public final class Sba implements Model {

  private final Optional<Smoothing> fixed;

  private Sba(Optional<Smoothing> fixed) {
    this.fixed = fixed;
  }

  /** The smoothing of least squared one-step error, from a grid between 0.02 and 0.3. */
  public static Sba optimised() {
    return new Sba(Optional.empty());
  }

  /** This smoothing for every series. */
  public static Sba with(Smoothing smoothing) {
    return new Sba(Optional.of(smoothing));
  }

  @Override
  public String name() {
    return Method.SBA.title();
  }

  @Override
  public int fewest() {
    return 1;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException also for a value below 0
   */
  @Override
  public Fitted fit(Observations series) {
    if (series.size() < fewest()) {
      throw new IllegalArgumentException("%s needs an observation".formatted(name()));
    }
    return Arrivals.fit(Method.SBA, fixed, series);
  }
}
