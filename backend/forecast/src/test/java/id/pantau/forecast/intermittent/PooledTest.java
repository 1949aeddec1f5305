package id.pantau.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Counted;
import id.pantau.forecast.model.Fitted;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PooledTest {

  private static final int SERIES = 2000;
  private static final int PERIODS = 30;

  static Stream<PooledModel> models() {
    return Stream.of(
        new GammaPoisson(1), new GammaPoisson(0.8), new Hurdle(1), new Hurdle(0.85), usual());
  }

  private static PooledModel usual() {
    return Mixture.usual();
  }

  @Test
  void findsThePriorThatTheRatesWereDrawnFrom() {
    GammaPrior prior = GammaPrior.of(simulated(new NegativeBinomial(0.8, 1.6)), 1);
    assertThat(prior.prior().shape()).isEqualTo(0.8, within(0.06));
    assertThat(prior.prior().rate()).isEqualTo(1.6, within(0.15));
  }

  @Test
  void findsBothPriorsOfTheHurdle() {
    HurdleLaw truth = new HurdleLaw(1.5, 4, new NegativeBinomial(2, 1));
    HurdleLaw found = HurdlePrior.of(simulated(truth), 1).prior();
    assertThat(found.demands()).isEqualTo(1.5, within(0.15));
    assertThat(found.nones()).isEqualTo(4, within(0.4));
    assertThat(found.extra().shape()).isEqualTo(2, within(0.25));
    assertThat(found.extra().rate()).isEqualTo(1, within(0.12));
  }

  /** Posterior by hand: Γ(a + 3, b + 4) for 0 2 0 1; with δ = 0.5 S = 2/4 + 1, N = 1.875. */
  @Test
  void shrinksARateToTheGroups() {
    NegativeBinomial prior = new NegativeBinomial(1, 2);
    Observations series = Observations.of(0, 2, 0, 1);
    assertThat(new GammaPrior(prior, 1).laws(series)[4].mean()).isEqualTo(4 / 6.0);
    assertThat(new GammaPrior(prior, 0.5).laws(series)[4].mean()).isEqualTo(2.5 / 3.875);
  }

  /** Beta(1 + 2, 2 + 2) and, of the sizes less 1 (1 and 0), Γ(1 + 1, 1 + 2). */
  @Test
  void asksForADemandThenForItsSize() {
    HurdleLaw prior = new HurdleLaw(1, 2, new NegativeBinomial(1, 1));
    Law law = new HurdlePrior(prior, 1).laws(Observations.of(0, 2, 0, 1))[4];
    assertThat(law.mean()).isEqualTo(3 / 7.0 * (1 + 2 / 3.0), within(1e-12));
    assertThat(law.atMost(0)).isEqualTo(4 / 7.0, within(1e-12));
    // a size of 1: (3/4)^2
    assertThat(Math.exp(law.logProbability(1))).isEqualTo(3 / 7.0 * 9 / 16, within(1e-12));
  }

  @Test
  void weighsTheModelThatTheCountsCameFrom() {
    List<Observations> group = simulated(new HurdleLaw(2, 4, new NegativeBinomial(50, 5)));
    PooledModel mixture = new Mixture(List.of(new GammaPoisson(1), new Hurdle(1)));
    assertThat(mixture.fit(group).getFirst().description())
        .startsWith("0.00 EB gamma-Poisson")
        .contains("+ 1.00 EB hurdle");
  }

  @ParameterizedTest
  @MethodSource("models")
  void agreesWithItsPaths(PooledModel model) {
    Counted fitted = model.fit(simulated(new NegativeBinomial(0.5, 0.4))).get(3);
    SplittableRandom random = new SplittableRandom(5);
    double[] first =
        IntStream.range(0, 40_000).mapToDouble(i -> fitted.path(3, random)[2]).toArray();
    assertThat(Arrays.stream(first).average().orElse(0))
        .isEqualTo(fitted.mean(3)[2], within(0.05 * (1 + fitted.mean(3)[2])));
    for (double count : new double[] {0, 1, 2, 5}) {
      double share = Arrays.stream(first).filter(x -> x <= count).count() / 40_000.0;
      assertThat(share).isEqualTo(fitted.atMost(3, count), within(0.012));
    }
  }

  /** Var Σ = h E λ + h² Var λ when the steps share one rate λ. */
  @Test
  void sumsSpreadMoreThanIndependentSteps() {
    NegativeBinomial law = new NegativeBinomial(2, 4);
    SplittableRandom random = new SplittableRandom(3);
    double[] sums =
        IntStream.range(0, 50_000)
            .mapToDouble(i -> Arrays.stream(law.path(12, random)).sum())
            .toArray();
    double mean = Arrays.stream(sums).average().orElse(0);
    double variance = Arrays.stream(sums).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    assertThat(mean).isEqualTo(6, within(0.1));
    assertThat(variance).isEqualTo(12 * 0.5 + 144 * 0.125, within(0.8));
  }

  @ParameterizedTest
  @MethodSource("models")
  void takesAnotherSeriesWithoutEstimatingAnew(PooledModel model) {
    List<Observations> group = simulated(new NegativeBinomial(0.5, 0.4)).subList(0, 50);
    List<Counted> fitted = model.fit(group);
    Fitted moved = fitted.getFirst().over(group.get(1));
    assertThat(moved.mean(1)).isEqualTo(fitted.get(1).mean(1));
    assertThat(moved.residuals()).hasSize(PERIODS).isEqualTo(fitted.get(1).residuals());
  }

  @ParameterizedTest
  @MethodSource("models")
  void refusesWhatIsNoCount(PooledModel model) {
    assertThatThrownBy(() -> model.fit(List.of())).hasMessageContaining("at least one series");
    assertThatThrownBy(() -> model.fit(List.of(Observations.of(1, 0.5))))
        .hasMessage("observation 2 is 0.5; a count must be whole");
  }

  private static List<Observations> simulated(Law law) {
    SplittableRandom random = new SplittableRandom(42);
    return IntStream.range(0, SERIES)
        .mapToObj(i -> Observations.of(law.path(PERIODS, random)))
        .toList();
  }
}
