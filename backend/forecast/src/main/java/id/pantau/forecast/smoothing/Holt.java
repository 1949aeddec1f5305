package id.pantau.forecast.smoothing;

/**
 * Holt's linear trend, ETS(A,A,N): ŷ(t+h) = ℓ(t) + hb(t) (Holt, 1957). For series whose trend goes
 * on; far ahead it overshoots, see {@link DampedTrend}.
 */
public final class Holt extends Smoothing {

  public Holt() {
    super(EtsForm.Trend.ADDITIVE);
  }

  @Override
  public String name() {
    return "Holt";
  }
}
