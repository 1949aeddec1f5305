package id.pantau.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelsTest {

  private static final PooledModel MODEL = new GammaPoisson(1);

  @Test
  void leavesLevelsOfATrueModelNearWhereTheyAre() {
    Levels levels = Levels.learn(MODEL, simulated(400, new NegativeBinomial(4, 0.1)), 6);
    for (double level : new double[] {0.1, 0.5, 0.9}) {
      assertThat(levels.at(level)).isEqualTo(level, within(0.05));
    }
  }

  /** Lots of ten are no Poisson counts: its quantiles are too narrow, so a higher one is read. */
  @Test
  void readsAHigherLevelWhereTheModelIsTooSure() {
    List<Observations> lots = simulated(400, new HurdleLaw(20, 20, new NegativeBinomial(900, 100)));
    Levels levels = Levels.learn(MODEL, lots, 6);
    assertThat(levels.at(0.9)).isGreaterThan(0.95);
  }

  @Test
  void neverFalls() {
    Levels levels = Levels.learn(MODEL, simulated(100, new NegativeBinomial(0.5, 0.5)), 6);
    double before = 0;
    for (int i = 1; i < 1000; i++) {
      assertThat(levels.at(i / 1000.0)).isGreaterThanOrEqualTo(before);
      before = levels.at(i / 1000.0);
    }
  }

  @Test
  void changesNothingWhereLittleWasSeen() {
    Levels levels = Levels.learn(MODEL, List.of(Observations.of(1, 0, 2)), 6);
    assertThat(levels.at(0.9)).isEqualTo(0.9);
    assertThatThrownBy(() -> levels.at(1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Observations> simulated(int series, Law law) {
    SplittableRandom random = new SplittableRandom(42);
    return IntStream.range(0, series).mapToObj(i -> Observations.of(law.path(24, random))).toList();
  }
}
