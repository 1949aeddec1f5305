package id.pantau.forecast.model;

import id.pantau.forecast.Observations;
import java.util.Arrays;

/** A model at the end of an adjusted series; the adjustment is not estimated anew. */
public final class Adjusted extends Seasoned {

  private final Fitted inner;
  private final Adjustment adjustment;
  private final String of;
  private final int size;

  private Adjusted(Fitted inner, Adjustment adjustment, String of, int size) {
    super(inner, size);
    this.inner = inner;
    this.adjustment = adjustment;
    this.of = of;
    this.size = size;
  }

  /**
   * Fits a model to a series that is adjusted.
   *
   * @param of what the model is of, for its description
   */
  public static Fitted fit(Model model, Observations series, Adjustment adjustment, String of) {
    return new Adjusted(model.fit(adjustment.adjusted(series)), adjustment, of, series.size());
  }

  /**
   * Fits anew what was fitted to a shorter series.
   *
   * @param before the same model, adjusted or not
   */
  public static Fitted refit(
      Model model, Fitted before, Observations longer, Adjustment adjustment, String of) {
    return before instanceof Adjusted shorter
        ? new Adjusted(
            model.refit(shorter.inner, adjustment.adjusted(longer)), adjustment, of, longer.size())
        : fit(model, longer, adjustment, of);
  }

  @Override
  public String description() {
    return "%s of %s".formatted(inner.description(), of);
  }

  @Override
  protected double seasonal(double adjusted, int t) {
    return adjusted * adjustment.factor(t);
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
    return new Adjusted(inner.over(adjustment.adjusted(other)), adjustment, of, other.size());
  }
}
