package id.pantau.forecast.intermittent;

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
public final class Sba extends Separate {

  private Sba(Optional<Smoothing> fixed) {
    super(Method.SBA, fixed);
  }

  /** The smoothing of least squared one-step error, from a grid between 0.02 and 0.3. */
  public static Sba optimised() {
    return new Sba(Optional.empty());
  }

  /** This smoothing for every series. */
  public static Sba with(Smoothing smoothing) {
    return new Sba(Optional.of(smoothing));
  }
}
