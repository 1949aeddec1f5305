package id.pantau.forecast.intermittent;

import java.util.Optional;

/**
 * Croston's method: demand's size {@code z} and the interval {@code p} between demands are smoothed
 * apart, both only when a demand {@code y} comes, {@code q} periods after the one before: {@code z
 * ← z + α(y − z)}, {@code p ← p + β(q − p)}; the forecast of each period is {@code z / p}.
 *
 * <p>J. D. Croston, Forecasting and stock control for intermittent demands, Operational Research
 * Quarterly 23 (1972). Size and interval are taken to be independent, intervals geometric. The
 * ratio is biased upwards ({@link Sba} mends it), and a demand that has died out is forecast for
 * ever ({@link Tsb} mends that).
 *
 * <p>Edge cases: without any demand the forecast is 0; one demand gives its size over the periods
 * it took; values may have fractions, never a sign. The forecast is the same for every step, and
 * paths draw each step anew: no dependence over time is modelled.
 */
public final class Croston extends Separate {

  private Croston(Optional<Smoothing> fixed) {
    super(Method.CROSTON, fixed);
  }

  /** The smoothing of least squared one-step error, from a grid between 0.02 and 0.3. */
  public static Croston optimised() {
    return new Croston(Optional.empty());
  }

  /** This smoothing for every series. */
  public static Croston with(Smoothing smoothing) {
    return new Croston(Optional.of(smoothing));
  }
}
