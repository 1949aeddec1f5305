package id.pantau.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.ReferenceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimationTest {

  /**
   * AICc of R's search, see reference.R: ours is as good or better, but for what a search stops at.
   */
  @ParameterizedTest
  @CsvSource({
    "level, NONE", "level, ADDITIVE", "level, DAMPED", "trend, NONE", "trend, ADDITIVE",
    "trend, DAMPED", "damped, NONE", "damped, ADDITIVE", "damped, DAMPED", "season, NONE",
    "season, ADDITIVE", "season, DAMPED"
  })
  void fitsAsWellAsR(String id, EtsForm.Trend trend) {
    Observations series = ReferenceTest.series(id);
    var form = new EtsForm(EtsForm.ErrorType.ADDITIVE, trend);
    String model =
        switch (trend) {
          case NONE -> "SES";
          case ADDITIVE -> "Holt";
          case DAMPED -> "Damped trend";
        };
    double found =
        EtsFitted.aicc(form, new EtsEstimation(trend, series).with(form.error()), series);
    assertThat(found).isLessThan(ReferenceTest.aicc(id, model) + 0.5);
  }

  /** By hand, α = ½ from ℓ = 10: 10, 11 after 12; 9.5 after 8; 10.75 after 12. */
  @Test
  void theLevelByHand() {
    var form = new EtsForm(EtsForm.ErrorType.ADDITIVE, EtsForm.Trend.NONE);
    var fitted =
        new EtsFitted(form, new EtsParameters(0.5, 0, 1, 10, 0), Observations.of(12, 8, 12));
    assertThat(fitted.residuals()).containsExactly(2, -3, 2.5);
    assertThat(fitted.mean(2)).containsExactly(10.75, 10.75);
  }

  /** By hand: ℓ = 10, b = 2, φ = 0.5, so 11, 11.5, 11.75 lie ahead. */
  @Test
  void aDampedTrendFades() {
    var form = new EtsForm(EtsForm.ErrorType.ADDITIVE, EtsForm.Trend.DAMPED);
    var fitted = new EtsFitted(form, new EtsParameters(0.3, 0.1, 0.5, 10, 2), Observations.of(11));
    assertThat(fitted.residuals()).containsExactly(0);
    assertThat(fitted.mean(2)).containsExactly(11.5, 11.75);
  }

  @Test
  void multiplicativeErrorsGrowWithTheLevel() {
    var form = new EtsForm(EtsForm.ErrorType.MULTIPLICATIVE, EtsForm.Trend.NONE);
    var fitted =
        new EtsFitted(form, new EtsParameters(0.5, 0, 1, 10, 0), Observations.of(12, 8, 12));
    assertThat(fitted.residuals()).containsExactly(2, -3, 2.5);
    assertThat(fitted.mean(1)[0]).isCloseTo(10.75, within(1e-12));
  }

  @Test
  void tooFewAreToldHowManyAreNeeded() {
    assertThatThrownBy(() -> new Holt().fit(Observations.of(1, 2)))
        .hasMessage("Holt needs at least 5 observations; there are 2");
  }
}
