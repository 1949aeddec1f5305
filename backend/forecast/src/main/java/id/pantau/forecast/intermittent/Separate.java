package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Requirements;
import java.util.Optional;

/** Croston's method and its kin: how much and how often are smoothed apart. */
abstract sealed class Separate implements Model permits Croston, Sba, Tsb {

  private final Method method;
  private final Optional<Smoothing> fixed;

  Separate(Method method, Optional<Smoothing> fixed) {
    this.method = method;
    this.fixed = fixed;
  }

  @Override
  public final String name() {
    return method.title();
  }

  @Override
  public final int fewest() {
    return 1;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException also for a value below 0
   */
  @Override
  public final Fitted fit(Observations series) {
    Requirements.enough(name(), series, fewest());
    return Arrivals.fit(method, fixed, series);
  }
}
