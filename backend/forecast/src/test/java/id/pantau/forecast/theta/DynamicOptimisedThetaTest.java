package id.pantau.forecast.theta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DynamicOptimisedThetaTest {

  private static double[] rising() {
    var random = new SplittableRandom(8);
    double[] values = new double[60];
    Arrays.setAll(values, t -> 1000 + 3 * t + 50 * random.nextGaussian());
    return values;
  }

  /** Where 0 is must not matter, even where the series begins there. */
  @ParameterizedTest
  @ValueSource(doubles = {-1e6, -1000, 12345})
  void shiftedItIsTheSame(double by) {
    double[] values = rising();
    assertSame(values, by);
    assertSame(values, -values[0]);
  }

  private static void assertSame(double[] values, double by) {
    var model = new DynamicOptimisedTheta();
    double[] shifted = Arrays.stream(values).map(value -> value + by).toArray();
    double[] mean = model.fit(Observations.of(values)).mean(6);
    double[] moved = model.fit(Observations.of(shifted)).mean(6);
    for (int step = 0; step < mean.length; step++) {
      assertThat(moved[step] - by).isCloseTo(mean[step], within(0.05));
    }
  }

  /** Of a line the next points are on it, but for half of the slope, as in the Theta method. */
  @Test
  void aLineGoesOn() {
    double[] line = new double[80];
    Arrays.setAll(line, t -> 100 + 2.0 * t);
    double[] mean = new DynamicOptimisedTheta().fit(Observations.of(line)).mean(4);
    for (int step = 1; step < mean.length; step++) {
      assertThat(mean[step] - mean[step - 1]).isBetween(0.9, 2.1);
    }
    assertThat(mean[0]).isCloseTo(260, within(2.1));
  }
}
