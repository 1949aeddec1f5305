package id.pantau.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void isTheMiddleWeekOrTheMeanOfTheTwoMiddleOnes() {
    assertThat(Pace.median(new double[] {120, 212, 100})).hasValue(120);
    assertThat(Pace.median(new double[] {212, 114, 140, 140, 130, 150, 139, 145})).hasValue(140);
    assertThat(Pace.median(new double[] {1, 2, 3, 10})).hasValue(2.5);
  }

  @Test
  void isNotGivenForFewerThanThreeWeeks() {
    assertThat(Pace.median(new double[] {120, 212})).isEmpty();
    assertThat(Pace.median(new double[0])).isEmpty();
  }

  @Test
  void leavesTheCallersWeeksInTheirOrder() {
    double[] weeks = {3, 1, 2};
    Pace.median(weeks);
    assertThat(weeks).containsExactly(3, 1, 2);
  }

  @Test
  void refusesWhatIsNotANumber() {
    assertThatThrownBy(() -> Pace.median(new double[] {1, Double.NaN, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
