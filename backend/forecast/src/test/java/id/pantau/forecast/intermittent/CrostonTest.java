package id.pantau.forecast.intermittent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * By hand, size smoothed by 0.5 and timing by 0.2, series 0 3 0 0 2 0 4:
 *
 * <pre>
 * t  y  size z                    interval p              probability π
 * 2  3  3                         2                       1/2
 * 3  0                                                    0.5 − 0.2·0.5      = 0.4
 * 4  0                                                    0.4 − 0.2·0.4      = 0.32
 * 5  2  3 + 0.5(2 − 3)   = 2.5    2 + 0.2(3 − 2)   = 2.2  0.32 + 0.2·0.68    = 0.456
 * 6  0                                                    0.456 − 0.2·0.456  = 0.3648
 * 7  4  2.5 + 0.5(4−2.5) = 3.25   2.2 + 0.2(2−2.2) = 2.16 0.3648 + 0.2·0.6352 = 0.49184
 * </pre>
 */
class CrostonTest {

  private static final Smoothing SMOOTHING = new Smoothing(0.5, 0.2);
  private static final Observations SERIES = Observations.of(0, 3, 0, 0, 2, 0, 4);
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void dividesSizeByInterval() {
    Fitted fitted = Croston.with(SMOOTHING).fit(SERIES);
    assertThat(fitted.mean(2)).containsExactly(new double[] {3.25 / 2.16, 3.25 / 2.16}, EXACT);
    // 3/2 holds until the demand of t = 5, then 2.5/2.2
    assertThat(fitted.residuals())
        .containsExactly(new double[] {-1.5, -1.5, 0.5, -2.5 / 2.2, 4 - 2.5 / 2.2}, EXACT);
  }

  @Test
  void sbaTakesHalfTheSmoothingOff() {
    Fitted fitted = Sba.with(SMOOTHING).fit(SERIES);
    assertThat(fitted.mean(1)).containsExactly(new double[] {0.9 * 3.25 / 2.16}, EXACT);
  }

  @Test
  void tsbMultipliesByTheProbability() {
    Fitted fitted = Tsb.with(SMOOTHING).fit(SERIES);
    assertThat(fitted.mean(1)).containsExactly(new double[] {0.49184 * 3.25}, EXACT);
    assertThat(fitted.residuals())
        .containsExactly(
            new double[] {-1.5, -0.4 * 3, 2 - 0.32 * 3, -0.456 * 2.5, 4 - 0.3648 * 2.5}, EXACT);
  }

  @Test
  void findsTheSmoothingOfLeastSquares() {
    Fitted best = Tsb.optimised().fit(SERIES);
    double least =
        Smoothing.TRIED.stream()
            .mapToDouble(tried -> squares(Tsb.with(tried).fit(SERIES)))
            .min()
            .orElseThrow();
    assertThat(squares(best)).isEqualTo(least);
  }

  @Test
  void pathsHaveTheForecastAsTheirMean() {
    Fitted fitted = Sba.with(SMOOTHING).fit(SERIES);
    double mean = Arrays.stream(fitted.path(200_000, new SplittableRandom(1))).average().orElse(0);
    assertThat(mean).isEqualTo(fitted.mean(1)[0], within(0.02));
  }

  @Test
  void keepsItsParametersOverAnotherSeries() {
    Fitted fitted = Croston.with(SMOOTHING).fit(SERIES).over(SERIES.first(5));
    assertThat(fitted.mean(1)).containsExactly(new double[] {2.5 / 2.2}, EXACT);
  }

  @Test
  void refusesWhatItCannotTake() {
    Croston croston = Croston.optimised();
    assertThatThrownBy(() -> croston.fit(Observations.of(1, -2)))
        .hasMessage("observation 2 is -2.0; a count must not be negative");
    assertThatThrownBy(() -> croston.fit(Observations.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Smoothing(0, 0.1)).hasMessageContaining("smoothing of size");
  }

  private static double squares(Fitted fitted) {
    return Arrays.stream(fitted.residuals()).map(error -> error * error).sum();
  }
}
