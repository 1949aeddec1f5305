package id.pantau.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.ReferenceTest;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.smoothing.EtsForm.ErrorType;
import id.pantau.forecast.smoothing.EtsForm.Trend;
import id.pantau.forecast.smoothing.SeasonalForm.Season;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SeasonalEtsTest {

  /** Of what R's package forecast found, see seasonal.R. */
  record Reference(String series, String model, double aicc, List<Double> mean) {

    int period() {
      return series.equals("quarterly") ? 4 : 12;
    }

    Observations observations() {
      return ReferenceTest.series("seasonal-series.csv", series);
    }

    SeasonalForm form() {
      return new SeasonalForm(
          new EtsForm(
              model.startsWith("A") ? ErrorType.ADDITIVE : ErrorType.MULTIPLICATIVE,
              model.contains("d")
                  ? Trend.DAMPED
                  : model.charAt(1) == 'A' ? Trend.ADDITIVE : Trend.NONE),
          model.endsWith("A") ? Season.ADDITIVE : Season.MULTIPLICATIVE,
          period());
    }
  }

  /**
   * Without {@code below}, of which R's search ends 4.5 above the AICc that there is, elsewhere.
   */
  static Stream<Reference> chosen() {
    return references()
        .filter(reference -> reference.model().equals("ZZZ"))
        .filter(reference -> !reference.series().equals("below"));
  }

  static Stream<Reference> forms() {
    return references().filter(reference -> !reference.model().equals("ZZZ"));
  }

  private static Stream<Reference> references() {
    List<String[]> rows = ReferenceTest.rows("seasonal-reference.csv");
    return rows.stream()
        .filter(row -> row[4].equals("1"))
        .map(
            first ->
                new Reference(
                    first[0],
                    first[1],
                    Double.parseDouble(first[3]),
                    rows.stream()
                        .filter(row -> row[0].equals(first[0]) && row[1].equals(first[1]))
                        .map(row -> Double.valueOf(row[5]))
                        .toList()));
  }

  /** AICc is as good as R's, in half of the forms better by 1 to 107, and never worse by 1. */
  @ParameterizedTest
  @MethodSource("forms")
  void fitsAsWellAsR(Reference reference) {
    Observations series = reference.observations();
    SeasonalForm form = reference.form();
    SeasonalParameters found = new SeasonalEstimation(form, series).estimate();
    double deviance = new SeasonalFilter(form, found).deviance(series);
    assertThat(EtsFitted.aicc(deviance, form.parameters(), series.size()))
        .isLessThan(reference.aicc() + 1);
  }

  @ParameterizedTest
  @MethodSource("chosen")
  void choosesAndForecastsAsR(Reference reference) {
    Observations series = reference.observations();
    Fitted fitted = new SeasonalEts(reference.period()).fit(series);
    double[] mean = fitted.mean(reference.mean().size());
    for (int h = 0; h < mean.length; h++) {
      assertThat(mean[h])
          .as("step %d of %s", h + 1, fitted.description())
          .isCloseTo(reference.mean().get(h), within(0.25 * series.meanStep()));
    }
  }

  /**
   * By hand, α = ½, γ = ¼, ℓ = 10, a season of (2, −2): 12 are expected, 16 come, so ℓ = 12 and the
   * season's first is 3; then 10 are expected, 8 come: ℓ = 11, its second is −2.5.
   */
  @Test
  void anAddedSeasonByHand() {
    var form = new SeasonalForm(new EtsForm(ErrorType.ADDITIVE, Trend.NONE), Season.ADDITIVE, 2);
    var parameters =
        new SeasonalParameters(new EtsParameters(0.5, 0, 1, 10, 0), 0.25, new double[] {2, -2});
    var fitted = new SeasonalFitted(form, parameters, Observations.of(16, 8));
    assertThat(fitted.residuals()).containsExactly(4, -2);
    assertThat(fitted.mean(3)).containsExactly(14, 8.5, 14);
    assertThat(fitted.description()).isEqualTo("ETS(A,N,A)[2] α 0.500 γ 0.250");
  }

  /**
   * By hand, α = ½, γ = ¼, ℓ = 10, a season of (1.2, 0.8): 12 are expected, 18 come: ε = ½, so ℓ =
   * 12.5 and the season's first is 1.35; then 10 are expected and come.
   */
  @Test
  void aMultipliedSeasonByHand() {
    var form =
        new SeasonalForm(
            new EtsForm(ErrorType.MULTIPLICATIVE, Trend.NONE), Season.MULTIPLICATIVE, 2);
    var parameters =
        new SeasonalParameters(new EtsParameters(0.5, 0, 1, 10, 0), 0.25, new double[] {1.2, 0.8});
    var fitted = new SeasonalFitted(form, parameters, Observations.of(18, 10));
    assertThat(fitted.residuals()).containsExactly(new double[] {6, 0}, within(1e-12));
    assertThat(fitted.mean(2)).containsExactly(new double[] {16.875, 10}, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"1", "25", "52"})
  void otherPeriodsAreRefused(int period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SeasonalEts(period))
        .withMessage("period is %d; ETS has seasons of 2 to 24".formatted(period));
  }

  /** What is kept is the form; what the longer series says is what it is fitted to. */
  @Test
  void aLongerSeriesKeepsTheForm() {
    Observations series = ReferenceTest.series("seasonal-series.csv", "added");
    var model = new SeasonalEts(12);
    Fitted before = model.fit(series.first(96));
    Fitted after = model.refit(before, series);
    assertThat(before.description()).contains("[12]");
    assertThat(form(after)).isEqualTo(form(before));
    assertThat(after.residuals()).hasSize(120);
  }

  private static String form(Fitted fitted) {
    return fitted.description().split(" ", 2)[0];
  }

  @Test
  void aSeriesThatWasTooShortForASeasonMayHaveOneNow() {
    Observations series = ReferenceTest.series("seasonal-series.csv", "added");
    var model = new SeasonalEts(12);
    Fitted before = model.fit(series.first(24));
    assertThat(before.description()).doesNotContain("[12]");
    assertThat(model.refit(before, series).description()).contains("[12]");
  }

  /** Too short for a season, constant, a spike, huge, tiny, negative: finite all the same. */
  @Test
  void nothingIsEverNaN() {
    var random = new SplittableRandom(5);
    double[] noise = random.doubles(40).toArray();
    double[] spike = new double[40];
    spike[17] = 1e12;
    for (double[] values :
        List.of(
            new double[] {1, 2, 3, 4, 5},
            new double[40],
            spike,
            Arrays.stream(noise).map(value -> 1e12 * value).toArray(),
            Arrays.stream(noise).map(value -> 1e-12 * value).toArray(),
            Arrays.stream(noise).map(value -> -value).toArray(),
            Arrays.copyOf(noise, 25))) {
      Fitted fitted = new SeasonalEts(12).fit(Observations.of(values));
      assertThat(fitted.mean(24)).as(fitted.description()).doesNotContain(Double.NaN);
      assertThat(Arrays.stream(fitted.mean(24)).allMatch(Double::isFinite)).isTrue();
    }
  }
}
