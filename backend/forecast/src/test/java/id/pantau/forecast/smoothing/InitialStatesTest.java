package id.pantau.forecast.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialStatesTest {

  private static final EtsForm LEVEL = new EtsForm(EtsForm.ErrorType.ADDITIVE, EtsForm.Trend.NONE);
  private static final EtsForm DAMPED =
      new EtsForm(EtsForm.ErrorType.ADDITIVE, EtsForm.Trend.DAMPED);

  /** By hand: errors 4 − ℓ, then 8 − (ℓ + 4) / 2 at α = ½; least at ℓ = 5.6. */
  @Test
  void theLevelByHand() {
    var states =
        new InitialStates(LEVEL, new EtsParameters(0.5, 0, 1, 0, 0), Observations.of(4, 8));
    assertThat(states.likeliest().level()).isCloseTo(5.6, within(1e-12));
    assertThat(states.likeliest().slope()).isZero();
    assertThat(states.deviance()).isCloseTo(2 * Math.log(1.6 * 1.6 + 3.2 * 3.2), within(1e-12));
  }

  /** No other states do better, and the filter says the same of these. */
  @ParameterizedTest
  @CsvSource({"0.02, 0.001, 0.98", "0.3, 0.1, 0.9", "0.9, 0.5, 0.8", "0.9999, 0.9, 0.98"})
  void noneDoBetter(double alpha, double beta, double phi) {
    Observations series = walk();
    var states = new InitialStates(DAMPED, new EtsParameters(alpha, beta, phi, 0, 0), series);
    EtsParameters found = states.likeliest();
    double least = deviance(found, 0, 0, series);
    assertThat(states.deviance()).isCloseTo(least, within(1e-9 * Math.abs(least)));
    for (double by : new double[] {-10, -0.1, 0.1, 10}) {
      assertThat(deviance(found, by, 0, series)).isGreaterThan(least);
      assertThat(deviance(found, 0, by, series)).isGreaterThanOrEqualTo(least);
      assertThat(deviance(found, by, -by, series)).isGreaterThan(least);
    }
  }

  private static double deviance(
      EtsParameters at, double level, double slope, Observations series) {
    return new EtsFilter(
            DAMPED,
            new EtsParameters(
                at.alpha(), at.beta(), at.phi(), at.level() + level, at.slope() + slope))
        .deviance(series);
  }

  private static Observations walk() {
    var random = new SplittableRandom(11);
    double[] values = new double[80];
    double at = 500;
    for (int t = 0; t < values.length; t++) {
      at += 3 + 20 * random.nextGaussian();
      values[t] = at;
    }
    return Observations.of(values);
  }
}
