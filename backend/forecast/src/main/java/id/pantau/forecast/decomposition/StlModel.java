package id.pantau.forecast.decomposition;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Seasoned;
import java.util.Arrays;

/**
 * A model of what is left when a season is taken out, by STL (Cleveland et al. 1990; as a forecast:
 * Hyndman &amp; Athanasopoulos, <i>Forecasting: principles and practice</i>, 3rd ed., 5.7). The
 * season goes on as its last one was; it is smoothed over {@value #WINDOW} seasons, the window of
 * R's {@code stlf}.
 *
 * <p>Assumes that the season is added, not multiplied, and that the inner model's series has none.
 * The season is not estimated anew when the model goes over another series, which must begin at the
 * same time.
 *
 * <p>Edge cases: with fewer than two seasons of observations, or a season of one, it is the inner
 * model. A constant series has a season of zeros.
 *
 * @param inner of the adjusted series
 * @param period observations of a season, at least 1
 */
public record StlModel(Model inner, int period) implements Model {

  private static final int WINDOW = 11;
  private static final int FEWEST_SEASONS = 2;

  @Override
  public String name() {
    return "STL + " + inner.name();
  }

  @Override
  public int fewest() {
    return inner.fewest();
  }

  @Override
  public int enough() {
    return Math.max(inner.fewest(), FEWEST_SEASONS * period);
  }

  @Override
  public Model with(int size) {
    return size < enough() ? inner : this;
  }

  @Override
  public Fitted fit(Observations series) {
    if (period < 2 || series.size() < FEWEST_SEASONS * period) {
      return inner.fit(series);
    }
    Stl stl = Stl.of(series.toArray(), period, WINDOW);
    return new At(inner.fit(adjusted(series, stl)), stl, series.size());
  }

  @Override
  public Fitted refit(Fitted before, Observations longer) {
    if (before instanceof At shorter) {
      Stl stl = Stl.of(longer.toArray(), period, WINDOW);
      return new At(inner.refit(shorter.inner, adjusted(longer, stl)), stl, longer.size());
    }
    return fit(longer);
  }

  private static Observations adjusted(Observations series, Stl stl) {
    double[] values = series.toArray();
    Arrays.setAll(values, t -> values[t] - stl.seasonalAt(t));
    return Observations.of(values);
  }

  /** The inner model at the end of an adjusted series. */
  private static final class At extends Seasoned {

    private final Fitted inner;
    private final Stl stl;

    At(Fitted inner, Stl stl, int size) {
      super(inner, size);
      this.inner = inner;
      this.stl = stl;
    }

    @Override
    public String description() {
      return "STL(%d) + %s".formatted(stl.period(), inner.description());
    }

    @Override
    protected double seasonal(double adjusted, int t) {
      return adjusted + stl.seasonalAt(t);
    }

    @Override
    public double[] residuals() {
      return inner.residuals();
    }

    @Override
    public Fitted over(Observations series) {
      return new At(inner.over(adjusted(series, stl)), stl, series.size());
    }
  }
}
