package id.pantau.forecast.automatic;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Origins;
import id.pantau.forecast.backtest.Trial;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import java.util.Arrays;
import java.util.List;

/** Models tried out at the same origins, and the weights that they earn. */
final class Contest {

  /**
   * Of how much better one is: 6 was best of 2 to 12 on the weekly series of the M4 competition.
   */
  private static final double POWER = 6;

  private final List<Model> models;
  private final List<Fitted> fitted;
  private final Observations series;
  private final Origins origins;
  private final List<Trial> trials;
  private final double[] errors;
  private final double[] weights;

  Contest(List<Model> models, Observations series, Origins origins) {
    this.series = series;
    this.origins = origins;
    Observations before = series.first(origins.first());
    this.models = models;
    this.fitted = models.stream().map(model -> model.fit(before)).toList();
    this.trials = fitted.stream().map(each -> Trial.of(each, series, origins)).toList();
    this.errors = trials.stream().mapToDouble(this::absolute).toArray();
    this.weights = weights(errors);
  }

  private double absolute(Trial trial) {
    return Arrays.stream(trial.errors(series, origins))
        .flatMapToDouble(Arrays::stream)
        .map(Math::abs)
        .average()
        .orElseThrow();
  }

  private static double[] weights(double[] errors) {
    double least = Math.max(Arrays.stream(errors).min().orElseThrow(), Double.MIN_NORMAL);
    double[] weights =
        Arrays.stream(errors)
            .map(error -> Math.pow(least / Math.max(error, least), POWER))
            .toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }

  double weight(int model) {
    return weights[model];
  }

  /** Mean absolute error at the origins. */
  double error(int model) {
    return errors[model];
  }

  /** As it was tried, its parameters estimated from the whole series. */
  Fitted refitted(int model) {
    return models.get(model).refit(fitted.get(model), series);
  }

  int models() {
    return models.size();
  }

  /** Of all of them together. */
  Trial combined() {
    return Trial.weighted(trials, weights);
  }

  double error(Trial trial) {
    return absolute(trial);
  }
}
