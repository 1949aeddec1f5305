package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.forecast.Observations;
import id.pantau.forecast.ReferenceTest;
import id.pantau.forecast.arima.ArimaModel;
import id.pantau.forecast.decomposition.StlModel;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Model;
import id.pantau.forecast.model.Naive;
import id.pantau.forecast.smoothing.Ets;
import id.pantau.forecast.theta.DynamicOptimisedTheta;
import id.pantau.forecast.theta.SeasonallyAdjusted;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefitTest {

  static Stream<Model> models() {
    return Stream.of(
        new Ets(),
        new ArimaModel(),
        new StlModel(new Ets(), 12),
        new StlModel(new ArimaModel(), 12),
        new SeasonallyAdjusted(new Ets(), 12),
        new SeasonallyAdjusted(new DynamicOptimisedTheta(), 12),
        new Naive());
  }

  /** The form, without its parameters. */
  private static String form(Fitted fitted) {
    return fitted.description().replaceAll(" [α-ω] [0-9.e+]+", "");
  }

  @ParameterizedTest
  @MethodSource("models")
  void ofTheSameSeriesItIsTheSame(Model model) {
    Observations series = ReferenceTest.series("season");
    Fitted fitted = model.fit(series);
    assertThat(model.refit(fitted, series).mean(12)).isEqualTo(fitted.mean(12));
  }

  /** Nor is anything of the shorter one left: its end is where the longer one ends. */
  @ParameterizedTest
  @MethodSource("models")
  void theFormIsKeptAndAllElseIsOfTheLongerSeries(Model model) {
    Observations series =
        model.name().contains("ARIMA") ? autoregressive() : ReferenceTest.series("season");
    Fitted before = model.fit(series.first(108));
    Fitted after = model.refit(before, series);
    assertThat(form(after)).isEqualTo(form(before));
    assertThat(after.residuals()).hasSize(before.residuals().length + 12);
  }

  /** Far from a unit root, so that no point more changes how often it is differenced. */
  private static Observations autoregressive() {
    var random = new SplittableRandom(4);
    double[] values = new double[120];
    double at = 0;
    for (int t = 0; t < values.length; t++) {
      at = 0.6 * at + random.nextGaussian();
      values[t] = 100 + at;
    }
    return Observations.of(values);
  }

  @Test
  void parametersAreThoseOfTheLongerSeries() {
    Observations series = ReferenceTest.series("level");
    var model = new Ets();
    Fitted before = model.fit(series.first(60));
    assertThat(model.refit(before, series).description())
        .isNotEqualTo(before.over(series).description());
  }

  /** A form that the longer series does not allow is chosen anew. */
  @Test
  void whatIsNoLongerPossibleIsChosenAnew() {
    double[] values = ReferenceTest.series("season").toArray();
    Observations positive = Observations.of(values).first(100);
    double[] fallen = values.clone();
    Arrays.fill(fallen, 100, fallen.length, -1);
    var ets = new Ets();
    Fitted before = ets.fit(positive);
    assertThat(before.description()).startsWith("ETS(M");
    assertThat(ets.refit(before, Observations.of(fallen)).description()).startsWith("ETS(A");

    double[] walk = walk();
    Observations level = Observations.of(Arrays.copyOf(walk, 60));
    var arima = new ArimaModel();
    assertThat(arima.fit(level).description()).startsWith("ARIMA(").contains(",0,");
    assertThat(arima.refit(arima.fit(level), Observations.of(walk)).mean(3))
        .isEqualTo(arima.fit(Observations.of(walk)).mean(3));
  }

  /** Level for 60 steps, then ever higher: differences that were not needed are. */
  private static double[] walk() {
    double[] values = new double[200];
    Arrays.setAll(values, t -> (t * 7919 % 13) + (t < 60 ? 0 : 5.0 * (t - 60)));
    return values;
  }
}
