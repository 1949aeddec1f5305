package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.calendar.SchoolBreak;
import id.pantau.forecast.calendar.WeeklyDrivers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {

  private static final double[] PROBABILITIES = {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99};

  private static Outcome ask(Observations series, int horizon, int period) {
    return new Forecaster(Candidates.usual(period)).forecast(series, horizon, false);
  }

  private static Forecast forecast(Observations series, int horizon, int period) {
    return (Forecast) ask(series, horizon, period);
  }

  /** A level that wanders about a trend, with a season. */
  private static Observations wandering(int size, int period, long seed) {
    var random = new SplittableRandom(seed);
    double[] values = new double[size];
    double level = 500;
    for (int t = 0; t < size; t++) {
      level += 1 + 10 * (random.nextDouble() - 0.5);
      values[t] = level * (1 + 0.2 * Math.sin(2 * Math.PI * t / period));
    }
    return Observations.of(values);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void twoObservationsAreTooFew(int size) {
    assertThat(ask(Observations.of(new double[size]), 4, 1)).isEqualTo(new Outcome.None(size));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 7})
  void fewerThanEightAreWidened(int size) {
    Observations series = wandering(size, 52, 1);
    Forecast few = forecast(series, 4, 52);
    assertThat(few.choice()).isEqualTo(Choice.SHORT);
    assertThat(few.backtest()).isNull();
    double step =
        Math.sqrt(
            IntStream.range(1, size)
                .mapToDouble(t -> series.at(t) - series.at(t - 1))
                .map(change -> change * change)
                .average()
                .orElseThrow());
    assertThat(few.quantile(0, 0.975) - few.mean(0)).isGreaterThan(1.96 * 1.4 * step);
  }

  @Test
  void aConstantGivesTheConstant() {
    for (double value : new double[] {0, 7, -3, 1e12}) {
      double[] values = new double[60];
      Arrays.fill(values, value);
      Forecast constant = forecast(Observations.of(values), 8, 52);
      assertThat(constant.choice()).isEqualTo(Choice.CONSTANT);
      for (double probability : PROBABILITIES) {
        assertThat(constant.quantile(7, probability)).isEqualTo(value);
      }
    }
  }

  /** Of a random walk nothing is known but where it is. */
  @Test
  void whereNothingIsBetterTheNaiveOneIsUsed() {
    int naive = 0;
    for (int seed = 0; seed < 20; seed++) {
      var random = new SplittableRandom(seed);
      double[] walk = new double[200];
      for (int t = 1; t < walk.length; t++) {
        walk[t] = walk[t - 1] + random.nextDouble() - 0.5;
      }
      Forecast forecast = forecast(Observations.of(walk), 8, 1);
      if (forecast.choice() == Choice.NAIVE) {
        naive++;
        assertThat(forecast.mean(7)).isEqualTo(walk[199]);
        Backtest backtest = Objects.requireNonNull(forecast.backtest());
        assertThat(backtest.forecast()).isEqualTo(backtest.naive());
      }
    }
    assertThat(naive).isBetween(5, 20);
  }

  /**
   * Three and four years of months that rise by 24 a year, with a season of ± 25 % and little else:
   * a season is tried once it was seen twice, and the forecast errs by less than a third of what
   * the last month going on does.
   */
  @ParameterizedTest
  @ValueSource(ints = {36, 48})
  void aSeasonThatWasSeenTwiceIsTried(int known) {
    double errors = 0;
    double ofNaive = 0;
    for (int seed = 0; seed < 10; seed++) {
      double[] months = months(known + 12, seed);
      Forecast forecast = forecast(Observations.of(months).first(known), 12, 12);
      for (int step = 0; step < 12; step++) {
        errors += Math.abs(months[known + step] - forecast.mean(step));
        ofNaive += Math.abs(months[known + step] - months[known - 1]);
      }
    }
    assertThat(errors).isLessThan(ofNaive / 3);
  }

  private static double[] months(int size, int seed) {
    var random = new SplittableRandom(seed);
    double[] months = new double[size];
    Arrays.setAll(
        months,
        t ->
            (100 + 2 * t)
                * (1 + 0.25 * Math.sin((t + seed) * Math.PI / 6))
                * (1 + 0.03 * random.nextGaussian()));
    return months;
  }

  /** Of 90 weeks no season of a year can be told: no model has one, and none is there twice. */
  @Test
  void modelsAreNamedByWhatTheyComeTo() {
    assertThat(forecast(wandering(90, 52, 3), 13, 52).candidates())
        .extracting(Candidate::description)
        .doesNotHaveDuplicates()
        .noneMatch(name -> name.contains("STL") || name.contains("adjusted"));
  }

  @Test
  void aSeasonIsFound() {
    Observations series = wandering(260, 52, 3);
    Forecast forecast = forecast(series, 26, 52);
    assertThat(forecast.choice()).isEqualTo(Choice.COMBINED);
    Backtest backtest = Objects.requireNonNull(forecast.backtest());
    assertThat(backtest.forecast().mase()).isLessThan(0.5 * backtest.naive().mase());
    assertThat(backtest.forecast().pinball()).isLessThan(backtest.naive().pinball());
    assertThat(forecast.candidates().getFirst().description()).matches("(?i).*(season|stl).*");
    assertThat(forecast.candidates().stream().mapToDouble(Candidate::weight).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void shiftedAndScaledItIsTheSame() {
    Observations series = wandering(150, 12, 4);
    Forecast one = forecast(series, 6, 1);
    double[] moved = Arrays.stream(series.toArray()).map(value -> 8 * value).toArray();
    Forecast other = forecast(Observations.of(moved), 6, 1);
    for (int step = 0; step < 6; step++) {
      assertThat(other.mean(step)).isCloseTo(8 * one.mean(step), within(0.02 * one.mean(step)));
    }
  }

  @Test
  void quantilesNeverCrossAndCountsAreNeverNegative() {
    var random = new SplittableRandom(5);
    for (int size : new int[] {4, 9, 30, 120}) {
      double[] counts = IntStream.range(0, size).mapToDouble(t -> random.nextInt(3)).toArray();
      var outcome = new Forecaster(Candidates.usual(1)).forecast(Observations.of(counts), 5, true);
      if (outcome instanceof Forecast forecast) {
        for (int step = 0; step < 5; step++) {
          double before = 0;
          for (double probability : PROBABILITIES) {
            double quantile = forecast.quantile(step, probability);
            assertThat(quantile).isGreaterThanOrEqualTo(before);
            before = quantile;
          }
        }
      }
    }
  }

  /** Random walks of 40 steps, 10 ahead, have three windows side by side. */
  @Test
  void intervalsOfShortSeriesHoldWhatTheySay() {
    int held = 0;
    for (int seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      double[] walk = new double[50];
      for (int t = 1; t < walk.length; t++) {
        walk[t] = walk[t - 1] + random.nextGaussian();
      }
      Forecast forecast = forecast(Observations.of(Arrays.copyOf(walk, 40)), 10, 1);
      for (int step = 0; step < 10; step++) {
        double value = walk[40 + step];
        held +=
            value >= forecast.quantile(step, 0.025) && value <= forecast.quantile(step, 0.975)
                ? 1
                : 0;
      }
    }
    assertThat(held / 2000.0).isBetween(0.92, 0.98);
  }

  /** Each step has the quantiles; what goes up goes on from there. */
  @Test
  void futuresHaveTheQuantilesAndDependOnThemselves() {
    Forecast forecast = forecast(wandering(200, 52, 6), 10, 1);
    double[][] paths = forecast.paths(1_000, 7);
    double[] last = Arrays.stream(paths).mapToDouble(path -> path[9]).sorted().toArray();
    assertThat(last[899]).isCloseTo(forecast.quantile(9, 0.9), within(0.05 * last[899]));
    assertThat(correlation(paths, 8, 9)).isGreaterThan(0.5);
    assertThat(forecast.paths(1_000, 7)).isDeepEqualTo(paths);
    assertThat(forecast.paths(10, 8)[0]).isNotEqualTo(forecast.paths(10, 7)[0]);
  }

  private static double correlation(double[][] paths, int one, int other) {
    double x = Arrays.stream(paths).mapToDouble(path -> path[one]).average().orElseThrow();
    double y = Arrays.stream(paths).mapToDouble(path -> path[other]).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (double[] path : paths) {
      xy += (path[one] - x) * (path[other] - y);
      xx += (path[one] - x) * (path[one] - x);
      yy += (path[other] - y) * (path[other] - y);
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void nothingIsEverNaN() {
    neverNaN(1_000);
  }

  @Test
  @Tag("nightly")
  void nothingIsEverNaNOfTenThousand() {
    neverNaN(10_000);
  }

  private static void neverNaN(int count) {
    var random = new SplittableRandom(20261122);
    for (int i = 0; i < count; i++) {
      Observations series = Observations.of(odd(random));
      for (int period : List.of(1, 4)) {
        isSane(ask(series, 1 + random.nextInt(8), period), i);
      }
    }
  }

  @Test
  void nothingIsEverNaNByTheCalendarOrPooled() {
    neverNaNByTheCalendarOrPooled(300);
  }

  @Test
  @Tag("nightly")
  void nothingIsEverNaNByTheCalendarOrPooledOfTenThousand() {
    neverNaNByTheCalendarOrPooled(10_000);
  }

  private static void neverNaNByTheCalendarOrPooled(int count) {
    IntStream.range(0, count).parallel().forEach(ForecasterTest::isNeverNaN);
  }

  private static void isNeverNaN(int number) {
    var random = new SplittableRandom(20261122 + number);
    Observations series = Observations.of(odd(random));
    int horizon = 1 + random.nextInt(8);
    LocalDate monday = LocalDate.of(2023, 1, 2).plusWeeks(random.nextInt(52));
    Regressors drivers = WeeklyDrivers.weekly(List.of(), SchoolBreak.USUAL, monday, 60);
    isSane(new Forecaster(Candidates.usual(4, drivers)).forecast(series, horizon, true), number);
    if (PooledForecaster.takes(series)) {
      isSane(new PooledForecaster(List.of(series), horizon).forecast(series, horizon), number);
    }
  }

  private static void isSane(Outcome outcome, int number) {
    if (outcome instanceof Forecast forecast) {
      for (int step = 0; step < forecast.horizon(); step++) {
        assertThat(forecast.mean(step)).as("series %d", number).isFinite();
        assertThat(forecast.quantile(step, 0.01)).isLessThanOrEqualTo(forecast.mean(step));
        assertThat(forecast.quantile(step, 0.99)).isFinite();
      }
      assertThat(Arrays.stream(forecast.paths(3, number)).flatMapToDouble(Arrays::stream))
          .allMatch(value -> value != null && Double.isFinite(value));
    }
  }

  private static double[] odd(SplittableRandom random) {
    double[] values = new double[random.nextInt(48)];
    double size = Math.pow(10, random.nextInt(13));
    int kind = random.nextInt(5);
    for (int t = 0; t < values.length; t++) {
      values[t] =
          switch (kind) {
            case 0 -> random.nextInt(10) == 0 ? random.nextInt(5) : 0;
            case 1 -> size * (random.nextDouble() - 0.5);
            case 2 -> t == values.length / 2 ? size : 0;
            case 3 -> size + t * random.nextDouble();
            default -> random.nextInt(4);
          };
    }
    return values;
  }
}
