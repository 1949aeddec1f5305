package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Counted;
import id.pantau.forecast.model.GroupModel;
import java.util.List;

/** A pooled model of whole counts; a single series is a group too. */
public sealed interface PooledModel extends GroupModel permits GammaPoisson, Hurdle, Mixture {

  /**
   * {@inheritDoc}
   *
   * <p>What is common is estimated on at most 3,000 series, evenly taken from the group.
   *
   * @throws IllegalArgumentException for an empty group, a value below 0 or one with a fraction
   */
  @Override
  default List<Counted> fit(List<Observations> group) {
    Counted first = common(group);
    return group.stream().map(first::over).toList();
  }

  /**
   * What the group has in common, at the end of its first series; {@link Counted#over} takes it to
   * any other.
   *
   * @throws IllegalArgumentException as {@link #fit}
   */
  default Counted common(List<Observations> group) {
    if (group.isEmpty()) {
      throw new IllegalArgumentException("%s needs at least one series".formatted(name()));
    }
    group.forEach(Counts::whole);
    return new Pooled(Priors.of(this, Priors.sample(group)), group.getFirst());
  }
}
