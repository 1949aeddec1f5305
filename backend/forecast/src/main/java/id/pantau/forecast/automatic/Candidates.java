package id.pantau.forecast.automatic;

import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.SeasonalNaive;
import id.pantau.forecast.smoothing.DampedTrend;
import id.pantau.forecast.smoothing.Ets;
import id.pantau.forecast.theta.DynamicOptimisedTheta;
import id.pantau.forecast.theta.SeasonallyAdjusted;
import java.util.List;

/** What models there are to choose from. */
public final class Candidates {

  private Candidates() {}

  /**
   * Those that are tried when nothing is asked for.
   *
   * @param period observations of a season; 1 for none
   */
  public static List<Model> usual(int period) {
    return period < 2
        ? List.of(new Ets(), new DampedTrend(), new DynamicOptimisedTheta())
        : List.of(
            new Ets(),
            new DampedTrend(),
            new SeasonallyAdjusted(new Ets(), period),
            new SeasonallyAdjusted(new DynamicOptimisedTheta(), period),
            new SeasonalNaive(period));
  }
}
