package id.pantau.forecast.automatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.backtest.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolatilityTest {

  /** Origins after 40 and 60 of 73 values; the last 13 steps differ. */
  private static final Origins ORIGINS = new Origins(40, 20, 2, 13);

  private static Observations upAndDown(double step, double late) {
    double[] values = new double[73];
    for (int t = 1; t < values.length; t++) {
      values[t] = values[t - 1] + (t % 2 == 0 ? -1 : 1) * (t < 60 ? step : late);
    }
    return Observations.of(values);
  }

  /** The cube root of the ratio, between a half and two. */
  @ParameterizedTest
  @CsvSource({"2, 2, 1", "1, 3.375, 1.5", "8, 1, 0.5", "1, 100, 2", "5, 0, 0.5", "0, 5, 1"})
  void intervalsFollowTheLateSteps(double usual, double late, double factor) {
    assertThat(new Volatility(upAndDown(usual, late), ORIGINS).factor(73))
        .isCloseTo(factor, within(1e-12));
  }

  @Test
  void atAnOriginOnlyWhatIsBeforeItCounts() {
    assertThat(new Volatility(upAndDown(1, 100), ORIGINS).factor(60)).isCloseTo(1, within(1e-12));
  }
}
