package id.pantau.forecast.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.model.Fitted;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArimaModelTest {

  private static final Offset<Double> NEAR = within(1e-9);

  private final ArimaModel model = new ArimaModel();

  @ParameterizedTest
  @ValueSource(doubles = {7, 0, 1e12, -3})
  void goesOnWithAConstant(double value) {
    Fitted fitted = model.fit(Observations.of(value, value, value, value));
    assertThat(fitted.mean(3)).containsExactly(value, value, value);
    assertThat(fitted.path(3, new SplittableRandom(1))).containsExactly(value, value, value);
  }

  @Test
  void goesOnWithAStraightLine() {
    double[] line = IntStream.range(0, 30).mapToDouble(t -> 4 - 0.1 * t).toArray();
    assertThat(model.fit(Observations.of(line)).mean(2)).containsExactly(array(1, 0.9), NEAR);
  }

  @Test
  void needsThreePoints() {
    assertThatThrownBy(() -> model.fit(Observations.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(model.fit(Observations.of(1, 2, 4)).mean(2)).hasSize(2);
  }

  @Test
  void followsShiftAndScale() {
    double[] walk = walk(200, 3);
    double[] other = Arrays.stream(walk).map(value -> 1e9 - 1000 * value).toArray();
    double[] expected =
        Arrays.stream(model.fit(Observations.of(walk)).mean(5))
            .map(value -> 1e9 - 1000 * value)
            .toArray();
    assertThat(model.fit(Observations.of(other)).mean(5)).containsExactly(expected, within(1.0));
  }

  @Test
  void givesTheSamePathsForTheSameSeed() {
    Fitted fitted = model.fit(Observations.of(walk(100, 5)));
    assertThat(fitted.path(9, new SplittableRandom(4)))
        .containsExactly(fitted.path(9, new SplittableRandom(4)));
  }

  @Test
  void goesOverALongerSeriesAsIfItHadBeenThereFromTheStart() {
    Observations series = Observations.of(walk(160, 8));
    Fitted early = model.fit(series.first(150));
    Fitted late = early.over(series);
    assertThat(late.description()).isEqualTo(early.description());
    assertThat(Arrays.copyOf(late.residuals(), early.residuals().length))
        .containsExactly(early.residuals());
    assertThat(series.at(150) - early.mean(1)[0])
        .isCloseTo(late.residuals()[late.residuals().length - 10], NEAR);
  }

  @Test
  void learnsWhatARegressorDoes() {
    double[] noise = walk(120, 11);
    double[] x = IntStream.range(0, 125).mapToDouble(t -> t % 10 == 3 ? 1 : 0).toArray();
    double[] y = IntStream.range(0, 120).mapToDouble(t -> noise[t] + 40 * x[t]).toArray();
    Regressors regressors = Regressors.of(List.of("x", "never", "twice"), x, zeros(125), twice(x));
    double[] mean = new ArimaModel(regressors).fit(Observations.of(y)).mean(5);
    assertThat(mean[3] - mean[2]).isCloseTo(40, within(2.0));
  }

  @Test
  void saysWhenRegressorsEndTooSoon() {
    Regressors regressors = Regressors.of(List.of("x"), new double[][] {walk(40, 2)});
    Fitted fitted = new ArimaModel(regressors).fit(Observations.of(walk(39, 3)));
    assertThat(fitted.mean(1)).hasSize(1);
    assertThatThrownBy(() -> fitted.mean(2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void comesToANumberWhateverTheSeries() {
    RandomGenerator random = new SplittableRandom(99);
    for (int k = 0; k < 300; k++) {
      Fitted fitted = model.fit(Observations.of(strange(random)));
      assertThat(Arrays.stream(fitted.mean(8))).allMatch(Double::isFinite);
      assertThat(Arrays.stream(fitted.path(8, random))).allMatch(Double::isFinite);
      assertThat(Arrays.stream(fitted.residuals())).allMatch(Double::isFinite);
    }
  }

  private static double[] strange(RandomGenerator random) {
    double size = Math.pow(10, random.nextInt(-6, 13));
    double share = random.nextDouble();
    return IntStream.range(0, random.nextInt(3, 60))
        .mapToDouble(t -> random.nextDouble() < share ? 0 : size * random.nextGaussian())
        .map(value -> random.nextInt(2) == 0 ? value : Math.rint(value))
        .toArray();
  }

  private static double[] walk(int points, long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    double[] walk = new double[points];
    for (int t = 1; t < points; t++) {
      walk[t] = walk[t - 1] + random.nextGaussian();
    }
    return walk;
  }

  private static double[] twice(double[] values) {
    return Arrays.stream(values).map(value -> 2 * value).toArray();
  }

  private static double[] zeros(int count) {
    return new double[count];
  }

  private static double[] array(double... values) {
    return values;
  }
}
