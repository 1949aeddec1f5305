package id.pantau.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Counted;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Series that break models: never NaN, never negative, quantiles never cross. */
class DegenerateTest {

  private static final List<Observations> SERIES =
      List.of(
          Observations.of(new double[30]),
          Observations.of(0, 0, 0, 0, 9, 0, 0, 0, 0, 0),
          Observations.of(4, 4, 4, 4, 4, 4, 4, 4),
          Observations.of(0),
          Observations.of(3),
          Observations.of(0, 7),
          Observations.of(1e12, 0, 0, 1e12, 3e12, 0),
          Observations.of(1e12, 1e12, 1e12, 1e12));

  private static final List<Model> MODELS =
      List.of(
          Croston.optimised(),
          Sba.optimised(),
          Tsb.optimised(),
          NegativeBinomialSmoothing.undamped(),
          NegativeBinomialSmoothing.damped());

  private static final List<PooledModel> POOLED =
      List.of(new GammaPoisson(1), new Hurdle(0.85), Mixture.usual());

  @Test
  void everyModelTakesThem() {
    fitted().forEach(DegenerateTest::check);
  }

  @Test
  void theSameSeedGivesTheSamePath() {
    for (Fitted fitted : fitted()) {
      double[] path = fitted.path(12, new SplittableRandom(9));
      assertThat(fitted.path(12, new SplittableRandom(9))).isEqualTo(path);
    }
  }

  @Test
  void nothingEverIsForecastAsNothing() {
    Observations zeros = SERIES.getFirst();
    assertThat(Croston.optimised().fit(zeros).mean(1)).containsExactly(0);
    Counted pooled = new GammaPoisson(1).fit(List.of(zeros)).getFirst();
    assertThat(pooled.quantile(1, 0.95)).isZero();
    assertThat(pooled.mean(1)[0]).isBetween(0.0, 0.05);
  }

  @Test
  void aSeriesWithoutAnyObservationIsForecastAsTheGroup() {
    Observations none = Observations.of();
    List<Counted> fitted = Mixture.usual().fit(List.of(none, Observations.of(0, 2, 1, 0, 3)));
    assertThat(fitted.getFirst().mean(1)[0]).isBetween(0.5, 2.0);
  }

  @Test
  void randomSeriesNeverBreakThem() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 150; i++) {
      Observations series = any(random);
      MODELS.forEach(model -> check(model.fit(series)));
      check(new Hurdle(0.9).fit(List.of(series)).getFirst());
      check(new GammaPoisson(0.9).fit(List.of(series)).getFirst());
    }
  }

  private static Observations any(SplittableRandom random) {
    double[] values = new double[1 + random.nextInt(40)];
    double scale = Math.pow(10, random.nextDouble() * 9);
    double share = random.nextDouble();
    for (int t = 0; t < values.length; t++) {
      values[t] = random.nextDouble() < share ? Math.rint(scale * random.nextDouble()) : 0;
    }
    return Observations.of(values);
  }

  private static List<Fitted> fitted() {
    List<Fitted> all = new ArrayList<>();
    for (Observations series : SERIES) {
      MODELS.forEach(model -> all.add(model.fit(series)));
      POOLED.forEach(model -> all.addAll(model.fit(List.of(series))));
    }
    POOLED.forEach(model -> all.addAll(model.fit(SERIES)));
    return all;
  }

  private static void check(Fitted fitted) {
    SplittableRandom random = new SplittableRandom(1);
    checkCounts(fitted, fitted.mean(12));
    for (int i = 0; i < 20; i++) {
      checkCounts(fitted, fitted.path(12, random));
    }
    assertThat(Arrays.stream(fitted.residuals()).allMatch(Double::isFinite)).isTrue();
    if (fitted instanceof Counted counted) {
      checkQuantiles(counted);
    }
  }

  private static void checkCounts(Fitted fitted, double[] values) {
    for (double value : values) {
      assertThat(value).as(fitted.description()).isFinite().isNotNegative();
    }
  }

  private static void checkQuantiles(Counted fitted) {
    double before = 0;
    for (double level : new double[] {0.001, 0.1, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999}) {
      double quantile = fitted.quantile(1, level);
      assertThat(quantile).as(fitted.description()).isFinite().isGreaterThanOrEqualTo(before);
      before = quantile;
    }
  }
}
