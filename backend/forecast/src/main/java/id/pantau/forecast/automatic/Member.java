package id.pantau.forecast.automatic;

import id.pantau.forecast.model.Fitted;
import java.util.random.RandomGenerator;

/** A model that a forecast is made of. */
final class Member {

  private final Fitted fitted;
  private final double weight;
  private final double[] mean;

  Member(Fitted fitted, double weight, int horizon) {
    this.fitted = fitted;
    this.weight = weight;
    this.mean = fitted.mean(horizon);
  }

  double weight() {
    return weight;
  }

  double[] mean() {
    return mean.clone();
  }

  /** A future less what is expected. */
  double[] departure(RandomGenerator random) {
    double[] path = fitted.path(mean.length, random);
    for (int step = 0; step < path.length; step++) {
      path[step] -= mean[step];
    }
    return path;
  }
}
