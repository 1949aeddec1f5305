package id.pantau.forecast.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
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

  /** A thousand futures of four windows: none is farther out than the errors were. */
  @Test
  void futuresAreNotWidened() {
    Calibration calibration = Calibration.of(ERRORS, 4);
    var random = new SplittableRandom(3);
    double farthest =
        IntStream.range(0, 1_000)
            .mapToDouble(path -> Math.abs(calibration.departures(1, random)[0]))
            .max()
            .orElseThrow();
    assertThat(farthest).isCloseTo(Math.pow(2, 0.25), within(1e-9));
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

  /**
   * By hand at 80 %, where z is 1.2816: a width of w and deviations of s give w^⅔ (z s)^⅓, by no
   * more than twice or half of w.
   */
  @Test
  void towardDrawsAThirdOfTheWay() {
    double z = 1.2815515655446004;
    double first = Math.pow(2, 0.25);
    Calibration drawn = Calibration.of(ERRORS, 4).toward(new double[] {8 * first / z, 100, 0});
    assertThat(drawn.offset(0, 0.9)).isCloseTo(2 * first, CLOSE);
    assertThat(drawn.offset(0, 0.1)).isCloseTo(-2 * first, CLOSE);
    assertThat(drawn.offset(1, 0.9)).isCloseTo(4, CLOSE);
    assertThat(drawn.offset(2, 0.9)).isCloseTo(Calibration.of(ERRORS, 4).offset(2, 0.9) / 2, CLOSE);
    double once = Calibration.of(ERRORS, 4).toward(new double[] {first / z, 2 / z}).offset(0, 0.9);
    assertThat(once).isCloseTo(first, CLOSE);
    assertThat(Calibration.of(ERRORS, 4).toward(new double[] {3, 1}).offset(0, 0.9))
        .isCloseTo(Math.pow(first, 2.0 / 3) * Math.pow(3 * z, 1.0 / 3), CLOSE);
  }

  @Test
  void ofNoErrorsNothingIsDrawn() {
    Calibration calibration = Calibration.of(new double[][] {{0, 0}, {0, 0}}, 2);
    assertThat(calibration.toward(new double[] {5, 5}).offset(1, 0.9))
        .isEqualTo(calibration.offset(1, 0.9));
  }

  /** What a unit is does not matter, however small or large. */
  @Test
  void scaledItIsTheSame() {
    for (double by : new double[] {1e-30, 1e-14, 1e90}) {
      double[][] scaled = {{by, 2 * by}, {-by, -2 * by}};
      assertThat(Calibration.of(scaled, 4).offset(1, 0.975) / by)
          .isCloseTo(Calibration.of(ERRORS, 4).offset(1, 0.975), within(1e-9));
    }
  }

  /** One step tells nothing about growth: as a random walk. */
  @Test
  void ofOneStepItGrowsAsARandomWalk() {
    Calibration calibration = Calibration.of(new double[][] {{3}, {-3}, {3}}, 3);
    assertThat(calibration.offset(3, 0.8) / calibration.offset(0, 0.8)).isCloseTo(2, CLOSE);
  }
}
