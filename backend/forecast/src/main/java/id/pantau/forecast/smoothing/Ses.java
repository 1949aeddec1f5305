package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;

/**
 * Simple exponential smoothing, ETS(A,N,N): ℓ(t) = αy(t) + (1−α)ℓ(t−1), ŷ(t+h) = ℓ(t) (Brown, 1956;
 * state space form of Hyndman et al., 2008). For series without trend or season. α and ℓ(0) by
 * maximum likelihood.
 */
public final class Ses extends Smoothing {

  public Ses() {
    super(EtsForm.Trend.NONE);
  }

  /** What was estimated: α, and ℓ before the first observation. */
  public record Level(double alpha, double start) {}

  /** The parameters alone. */
  public static Level level(Observations series) {
    EtsParameters found =
        new EtsEstimation(EtsForm.Trend.NONE, series).with(EtsForm.ErrorType.ADDITIVE);
    return new Level(found.alpha(), found.level());
  }

  @Override
  public String name() {
    return "SES";
  }
}
