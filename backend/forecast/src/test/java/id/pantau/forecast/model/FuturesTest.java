package id.pantau.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FuturesTest {

  /** Steps of +1 and −1: a random walk's futures lie √h from where it is. */
  @Test
  void aRandomWalksDeviationsGrowWithTheRoot() {
    double[] values = new double[401];
    Arrays.setAll(values, t -> t % 2);
    double[] deviations = Futures.deviations(new Naive().fit(Observations.of(values)), 9);
    for (int step = 0; step < 9; step++) {
      assertThat(deviations[step] / Math.sqrt(step + 1)).isCloseTo(1, within(0.15));
    }
  }

  @Test
  void theSameEachTime() {
    Fitted fitted = new Naive().fit(Observations.of(3, 1, 4, 1, 5, 9, 2, 6));
    assertThat(Futures.deviations(fitted, 5)).isEqualTo(Futures.deviations(fitted, 5));
  }

  @Test
  void futuresBeyondAllBoundsAreInfinitelyFar() {
    assertThat(Futures.deviations(new Boundless(), 2)).containsOnly(Double.POSITIVE_INFINITY);
  }

  private record Boundless() implements Fitted {

    @Override
    public String description() {
      return "boundless";
    }

    @Override
    public double[] mean(int horizon) {
      return new double[horizon];
    }

    @Override
    public double[] path(int horizon, RandomGenerator random) {
      double[] path = new double[horizon];
      Arrays.fill(path, Double.NaN);
      return path;
    }

    @Override
    public double[] residuals() {
      return new double[0];
    }

    @Override
    public Fitted over(Observations series) {
      return this;
    }
  }
}
