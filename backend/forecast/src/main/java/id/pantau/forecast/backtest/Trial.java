package id.pantau.forecast.backtest;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Futures;
import id.pantau.forecast.model.Model;
import java.util.List;

/**
 * What a model said at each origin: its parameters are estimated once, from what is before the
 * first one, so that nothing it says knows what comes after.
 */
public final class Trial {

  private final double[][] forecasts;
  private final double[] deviations;

  private Trial(double[][] forecasts, double[] deviations) {
    this.forecasts = forecasts;
    this.deviations = deviations;
  }

  /**
   * Of a model and a series.
   *
   * @param origins at least one
   */
  public static Trial of(Model model, Observations series, Origins origins) {
    return of(model.fit(series.first(origins.first())), series, origins);
  }

  /**
   * Of a model and a series.
   *
   * @param fitted at the first origin
   * @param origins at least one
   */
  public static Trial of(Fitted fitted, Observations series, Origins origins) {
    int[] ends = origins.ends();
    double[][] forecasts = new double[ends.length][];
    for (int k = 0; k < ends.length; k++) {
      forecasts[k] = fitted.over(series.first(ends[k])).mean(origins.horizon());
    }
    return new Trial(forecasts, Futures.deviations(fitted, origins.horizon()));
  }

  /** Of several trials with the same origins, by weights that add up to 1. */
  public static Trial weighted(List<Trial> trials, double[] weights) {
    double[][] sums = new double[trials.getFirst().forecasts.length][];
    for (int k = 0; k < sums.length; k++) {
      int origin = k;
      sums[k] =
          Weighted.mean(trials.stream().map(trial -> trial.forecasts[origin]).toList(), weights);
    }
    return new Trial(
        sums, Weighted.mean(trials.stream().map(trial -> trial.deviations).toList(), weights));
  }

  /** How far the model's own futures lay from what it said at the first origin, by step. */
  public double[] deviations() {
    return deviations.clone();
  }

  /** Observation less forecast, by origin and step. */
  public double[][] errors(Observations series, Origins origins) {
    int[] ends = origins.ends();
    double[][] errors = new double[ends.length][origins.horizon()];
    for (int k = 0; k < ends.length; k++) {
      for (int step = 0; step < origins.horizon(); step++) {
        errors[k][step] = series.at(ends[k] + step) - forecasts[k][step];
      }
    }
    return errors;
  }
}
