package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import java.util.List;
import java.util.stream.IntStream;

/** Estimates what a group has in common. */
final class Priors {

  /** Series that it is estimated on at most, which bounds what a large group costs. */
  private static final int SAMPLE = 3000;

  private Priors() {}

  static Prior of(PooledModel model, List<Observations> group) {
    return switch (model) {
      case GammaPoisson gamma -> GammaPrior.of(group, gamma.discount());
      case Hurdle hurdle -> HurdlePrior.of(group, hurdle.discount());
      case Mixture mixture -> MixturePrior.of(group, mixture.models());
    };
  }

  /** Evenly taken from a group. */
  static List<Observations> sample(List<Observations> group) {
    int wanted = Math.min(SAMPLE, group.size());
    return IntStream.range(0, wanted)
        .mapToObj(i -> group.get((int) ((long) i * group.size() / wanted)))
        .toList();
  }

  static void checkDiscount(double discount) {
    if (!(discount > 0 && discount <= 1)) {
      throw new IllegalArgumentException(
          "discount is %s; it must be above 0 and at most 1".formatted(discount));
    }
  }
}
