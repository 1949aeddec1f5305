package id.pantau.forecast.interval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShuffleTest {

  /** The lowest of a step gets the lowest new value; equal ones share none. */
  @Test
  void eachStepKeepsItsOrder() {
    double[][] paths = {{3, 1}, {1, 5}, {2, 1}, {1, 9}};
    double[][] shuffled = Shuffle.to(paths, (step, probability) -> 100 * step + 8 * probability);
    assertThat(shuffled).isDeepEqualTo(new double[][] {{7, 101}, {1, 105}, {5, 103}, {3, 107}});
  }

  @Test
  void noFuturesAreNone() {
    assertThat(Shuffle.to(new double[0][], (step, probability) -> 1)).isEmpty();
  }
}
