package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PooledForecasterTest {

  private static final int HORIZON = 12;

  /** Demands in a third of the periods, one to four at once, each series at a rate of its own. */
  private static List<Observations> parts(int count, int periods) {
    var random = new SplittableRandom(7);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              double rate = 0.1 + 0.4 * random.nextDouble();
              double[] demands = new double[periods];
              Arrays.setAll(demands, t -> random.nextDouble() < rate ? 1 + random.nextInt(4) : 0);
              return Observations.of(demands);
            })
        .filter(PooledForecaster::takes)
        .toList();
  }

  @Test
  void takesWholeCountsThatComeNowAndThen() {
    assertThat(PooledForecaster.takes(Observations.of(0, 2, 0, 0, 1, 0, 0, 3))).isTrue();
    assertThat(PooledForecaster.takes(Observations.of(4, 2, 5, 0, 1, 3, 2, 3))).isFalse();
    assertThat(PooledForecaster.takes(Observations.of(0, 2.5, 0, 0, 1, 0, 0, 3))).isFalse();
    assertThat(PooledForecaster.takes(Observations.of(0, -2, 0, 0, 1, 0, 0, 3))).isFalse();
    assertThat(PooledForecaster.takes(Observations.of(0, 2, 0, 0, 1, 0, 0))).isFalse();
    assertThat(PooledForecaster.takes(Observations.of(0, 0, 0, 0, 0, 0, 0, 0))).isFalse();
    assertThat(PooledForecaster.takes(Observations.of(0, 0, 0, 0, 4, 2, 5, 1, 3, 2))).isFalse();
  }

  @Test
  void forecastsDistributionsOfWholeCounts() {
    List<Observations> parts =
        parts(400, 48).stream().filter(part -> PooledForecaster.takes(part.first(36))).toList();
    List<Observations> known = parts.stream().map(part -> part.first(36)).toList();
    var forecaster = new PooledForecaster(known, HORIZON);
    assertThat(forecaster.better()).isTrue();
    int within = 0;
    for (int i = 0; i < parts.size(); i++) {
      Forecast forecast = forecaster.forecast(known.get(i), HORIZON);
      assertThat(forecast.choice()).isEqualTo(Choice.POOLED);
      double ninety = forecast.quantile(0, 0.9);
      assertThat(ninety).isEqualTo(Math.rint(ninety)).isNotNegative();
      for (int step = 0; step < HORIZON; step++) {
        within += parts.get(i).at(36 + step) <= forecast.quantile(step, 0.9) ? 1 : 0;
      }
    }
    // Whole counts cover at least what is asked; by how much depends on how coarse they are.
    assertThat((double) within / (parts.size() * HORIZON)).isBetween(0.88, 0.97);
  }

  @Test
  void tellsHowGoodItWasBesideTheNaiveOne() {
    List<Observations> parts = parts(100, 36);
    Forecast forecast = new PooledForecaster(parts, HORIZON).forecast(parts.getFirst(), HORIZON);
    Backtest backtest = forecast.backtest();
    assertThat(backtest).isNotNull();
    assertThat(backtest.origins()).isEqualTo(3);
    assertThat(backtest.forecast().pinball()).isBetween(0.05, backtest.naive().pinball());
    assertThat(backtest.forecast().coverage()).isBetween(0.7, 1.0);
    assertThat(forecast.candidates()).hasSize(1);
  }

  @Test
  void futuresAreWholeAndTheirMeanIsTheForecasts() {
    List<Observations> parts = parts(100, 36);
    Forecast forecast = new PooledForecaster(parts, HORIZON).forecast(parts.getFirst(), HORIZON);
    double[][] paths = forecast.paths(4_000, 1);
    assertThat(paths[0]).hasSize(HORIZON);
    assertThat(Arrays.stream(paths).flatMapToDouble(Arrays::stream))
        .allMatch(value -> value >= 0 && value == Math.rint(value));
    double mean = Arrays.stream(paths).flatMapToDouble(Arrays::stream).average().orElseThrow();
    assertThat(mean).isCloseTo(forecast.mean(0), within(0.05));
    assertThat(forecast.paths(3, 1)).isDeepEqualTo(forecast.paths(3, 1));
  }

  /** Long stays at nothing and at something: what was last is what comes next. */
  @Test
  void whereTheLastValueGoesOnItIsNotBetter() {
    List<Observations> stays =
        IntStream.range(0, 40)
            .mapToObj(
                i -> {
                  double[] values = new double[36];
                  Arrays.fill(values, 18 + i % 3, 36, 40 + i);
                  values[0] = 1;
                  return Observations.of(values);
                })
            .toList();
    assertThat(stays).allMatch(PooledForecaster::takes);
    assertThat(new PooledForecaster(stays, 6).better()).isFalse();
  }

  @Test
  void oneSeriesIsAGroupToo() {
    Observations series = Observations.of(0, 2, 0, 0, 1, 0, 0, 3, 0, 0, 1, 0);
    Forecast forecast = new PooledForecaster(List.of(series), 4).forecast(series, 4);
    assertThat(forecast.mean(3)).isBetween(0.2, 1.2);
  }
}
