package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several priors and the weight of each. */
final class MixturePrior implements Prior {

  private final double[] weights;
  private final List<Prior> priors;

  private MixturePrior(double[] weights, List<Prior> priors) {
    this.weights = weights;
    this.priors = priors;
  }

  static MixturePrior of(List<Observations> group, List<PooledModel> models) {
    List<Prior> priors = models.stream().map(model -> Priors.of(model, group)).toList();
    List<double[]> scores = new ArrayList<>();
    for (Observations series : group) {
      score(priors, series, scores);
    }
    return new MixturePrior(Weights.likeliest(scores, priors.size()), priors);
  }

  /** Of the newer half. */
  private static void score(List<Prior> priors, Observations series, List<double[]> scores) {
    Law[][] laws = laws(priors, series);
    for (int t = series.size() / 2; t < series.size(); t++) {
      double[] logs = new double[laws.length];
      for (int k = 0; k < logs.length; k++) {
        logs[k] = laws[k][t].logProbability(series.at(t));
      }
      scores.add(logs);
    }
  }

  private static Law[][] laws(List<Prior> priors, Observations series) {
    return priors.stream().map(prior -> prior.laws(series)).toArray(Law[][]::new);
  }

  @Override
  public String description() {
    return IntStream.range(0, weights.length)
        .mapToObj(
            k -> String.format(Locale.ROOT, "%.2f %s", weights[k], priors.get(k).description()))
        .collect(Collectors.joining(" + "));
  }

  @Override
  public Law[] laws(Observations series) {
    Law[][] parts = laws(priors, series);
    Law[] laws = new Law[series.size() + 1];
    for (int t = 0; t < laws.length; t++) {
      int at = t;
      Law[] now = IntStream.range(0, parts.length).mapToObj(k -> parts[k][at]).toArray(Law[]::new);
      laws[t] = new MixtureLaw(weights, now);
    }
    return laws;
  }
}
