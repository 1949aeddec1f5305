package id.pantau.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SmoothedCountsTest {

  /** b = 1, α = 0.25: means 1, 0.75, 1.3125; NB of shape μ, all halves: see the comments. */
  @Test
  void multipliesTheProbabilitiesAlongTheSeries() {
    SmoothedParameters parameters = new SmoothedParameters(1, 1, 0.25, 0.75);
    Observations series = Observations.of(0, 3);
    // P(0 | 1) = 1/2; P(3 | 0.75) = 0.75·1.75·2.75/6 (1/2)^0.75 (1/2)^3
    double second = 0.75 * 1.75 * 2.75 / 6 * Math.pow(0.5, 3.75);
    assertThat(parameters.logLikelihood(series))
        .isEqualTo(Math.log(0.5) + Math.log(second), within(1e-12));
    Fitted fitted = new SmoothedCounts(SmoothedForm.UNDAMPED, parameters, series);
    assertThat(fitted.mean(2)).containsExactly(1.3125, 1.3125);
    assertThat(fitted.residuals()).containsExactly(-1, 2.25);
  }

  /** μ = 2, α = 0.2, φ = 0.5: 0.3·2 + 0.5·2 + 0.2·7 = 3; then 0.6 + 0.7·3 = 2.7; 2.49. */
  @Test
  void dampedGoesBackToTheLongRun() {
    SmoothedParameters parameters = new SmoothedParameters(2, 1, 0.2, 0.5);
    Fitted fitted = new SmoothedCounts(SmoothedForm.DAMPED, parameters, Observations.of(7));
    assertThat(fitted.mean(3)).containsExactly(new double[] {3, 2.7, 2.49}, within(1e-12));
    assertThat(fitted.mean(200)[199]).isEqualTo(2, within(1e-9));
  }

  @Test
  void findsTheParametersOfASimulatedSeries() {
    SmoothedParameters truth = new SmoothedParameters(2, 0.5, 0.2, 0.5);
    double[] path =
        new SmoothedCounts(SmoothedForm.DAMPED, truth, Observations.of())
            .path(4000, new SplittableRandom(2));
    SmoothedParameters found = SmoothedForm.DAMPED.likeliest(Observations.of(path));
    assertThat(found.mean()).isEqualTo(2, within(0.25));
    assertThat(found.b()).isEqualTo(0.5, within(0.06));
    assertThat(found.alpha()).isEqualTo(0.2, within(0.06));
    assertThat(found.alpha() + found.phi()).isEqualTo(0.7, within(0.12));
  }

  @Test
  void pathsKeepTheMeanOfTheForecast() {
    SmoothedParameters parameters = new SmoothedParameters(2, 1, 0.3, 0.7);
    Fitted fitted = new SmoothedCounts(SmoothedForm.UNDAMPED, parameters, Observations.of(4, 0, 3));
    SplittableRandom random = new SplittableRandom(4);
    double sum = 0;
    for (int i = 0; i < 50_000; i++) {
      sum += fitted.path(4, random)[3];
    }
    assertThat(sum / 50_000).isEqualTo(fitted.mean(4)[3], within(0.05));
  }
}
