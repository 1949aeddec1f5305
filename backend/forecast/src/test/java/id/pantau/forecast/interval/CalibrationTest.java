package id.pantau.forecast.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  /**
   * Root mean squares of 1 and 2, so a slope of 1: the spread grows with the power ¾ of the step.
   */
  private static final double[][] ERRORS = {{1, 2}, {-1, -2}};

  /**
   * By hand: scale 2^⅛, so standardised errors of 2^−⅛ and 2^⅛, each twice; the fourth of them is
   * what 80 % are not above.
   */
  @Test
  void theSpreadByHand() {
    Calibration calibration = Calibration.of(ERRORS, 4);
    assertThat(calibration.offset(0, 0.9)).isCloseTo(Math.pow(2, 0.25), CLOSE);
    assertThat(calibration.offset(0, 0.1)).isCloseTo(-Math.pow(2, 0.25), CLOSE);
    assertThat(calibration.offset(1, 0.9)).isCloseTo(2, CLOSE);
    assertThat(calibration.offset(3, 0.9)).isCloseTo(Math.pow(2, 1.75), CLOSE);
    assertThat(calibration.offset(2, 0.5)).isCloseTo(0, CLOSE);
  }

  /** Four windows: a quarter more at 95 %, nothing up to 80 %, half of it between. */
  @Test
  void fewWindowsWidenTheOutermostPart() {
    double largest = Math.pow(2, 0.25);
    Calibration calibration = Calibration.of(ERRORS, 4);
    assertThat(calibration.offset(0, 0.975)).isCloseTo(1.25 * largest, CLOSE);
    assertThat(calibration.offset(0, 0.9375)).isCloseTo(1.125 * largest, CLOSE);
    assertThat(Calibration.of(ERRORS, 1).offset(0, 0.975)).isCloseTo(2 * largest, CLOSE);
  }

  @Test
  void timesWidensAllAlike() {
    Calibration calibration = Calibration.of(ERRORS, 4);
    Calibration twice = calibration.times(2);
    for (double probability : new double[] {0.01, 0.3, 0.5, 0.8, 0.975}) {
      assertThat(twice.offset(1, probability))
          .isCloseTo(2 * calibration.offset(1, probability), CLOSE);
    }
  }

  /** One step tells nothing about growth: as a random walk. */
  @Test
  void ofOneStepItGrowsAsARandomWalk() {
    Calibration calibration = Calibration.of(new double[][] {{3}, {-3}, {3}}, 3);
    assertThat(calibration.offset(3, 0.8) / calibration.offset(0, 0.8)).isCloseTo(2, CLOSE);
  }
}
