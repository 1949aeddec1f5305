package id.pantau.forecast.intermittent;

import java.util.Optional;

/**
 * The method of Teunter, Syntetos and Babai: the probability {@code π} of a demand is smoothed in
 * every period, {@code π ← π + β(o − π)} with {@code o} 1 for a demand and 0 for none, the size
 * {@code z ← z + α(y − z)} only when one comes; the forecast is {@code π z}. It sinks while nothing
 * comes, so it can follow an item that dies out.
 *
 * <p>R. H. Teunter, A. A. Syntetos, M. Z. Babai, Intermittent demand: linking forecasting to
 * inventory obsolescence, European Journal of Operational Research 214 (2011). The probability
 * starts at one over the periods until the first demand, as Croston's interval does.
 *
 * <p>Edge cases: without any demand the forecast is 0; one demand gives its size over the periods
 * it took; values may have fractions, never a sign. The forecast is the same for every step, and
 * paths draw each step anew: no dependence over time is modelled.
 */
public final class Tsb extends Separate {

  private Tsb(Optional<Smoothing> fixed) {
    super(Method.TSB, fixed);
  }

  /** The smoothing of least squared one-step error, from a grid between 0.02 and 0.3. */
  public static Tsb optimised() {
    return new Tsb(Optional.empty());
  }

  /** This smoothing for every series. */
  public static Tsb with(Smoothing smoothing) {
    return new Tsb(Optional.of(smoothing));
  }
}
