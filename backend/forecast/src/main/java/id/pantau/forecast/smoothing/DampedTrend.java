package id.pantau.forecast.smoothing;

/**
 * Damped trend, ETS(A,Ad,N): ŷ(t+h) = ℓ(t) + (φ + φ² + … + φʰ)b(t) (Gardner &amp; McKenzie, 1985).
 * The trend fades, which is safer than one that goes on.
 */
public final class DampedTrend extends Smoothing {

  public DampedTrend() {
    super(EtsForm.Trend.DAMPED);
  }

  @Override
  public String name() {
    return "Damped trend";
  }
}
