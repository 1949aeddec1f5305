package id.pantau.forecast.automatic;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Weighted;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Futures;
import id.pantau.forecast.model.Model;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Fitted models, each with its weight. */
final class Combination {

  private static final double NEGLIGIBLE = 0.01;

  private final List<Fitted> fitted;
  private final double[] weights;

  private Combination(List<Fitted> fitted, double[] weights) {
    this.fitted = fitted;
    this.weights = weights;
  }

  static Combination of(Model alone, Observations series) {
    return new Combination(List.of(alone.fit(series)), new double[] {1});
  }

  /** Of the models that weigh anything. */
  static Combination of(Contest contest) {
    int[] weighty =
        IntStream.range(0, contest.models()).filter(i -> contest.weight(i) >= NEGLIGIBLE).toArray();
    double all = Arrays.stream(weighty).mapToDouble(contest::weight).sum();
    return new Combination(
        Arrays.stream(weighty).mapToObj(contest::refitted).toList(),
        Arrays.stream(weighty).mapToDouble(i -> contest.weight(i) / all).toArray());
  }

  double[] mean(int horizon) {
    return weighted(model -> model.mean(horizon));
  }

  /** As {@link Futures#deviations}: of models that err together, which is what they mostly do. */
  double[] deviations(int horizon) {
    return weighted(model -> Futures.deviations(model, horizon));
  }

  private double[] weighted(Function<Fitted, double[]> of) {
    return Weighted.mean(fitted.stream().map(of).toList(), weights);
  }
}
