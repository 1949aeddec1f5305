package id.pantau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** By hand: two futures of two weeks, of whose first three days are counted. */
class FuturesTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  private final Futures futures =
      new Futures(new double[][] {{7, 14}, {0, 7}}, MONDAY, MONDAY.plusDays(2));

  @Test
  void onlyTheDaysLeftOfTheFirstWeekCount() {
    assertThat(futures.added(MONDAY.plusDays(2))).containsExactly(0, 0);
    assertThat(futures.added(MONDAY.plusDays(6))).containsExactly(0, 4);
    assertThat(futures.added(MONDAY.plusDays(9))).containsExactly(3, 10);
    assertThat(futures.added(MONDAY.plusDays(99))).containsExactly(7, 18);
  }

  @Test
  void aGapIsClosedOnTheDayThatAddsTheLastPerson() {
    assertThat(futures.daysUntil(3)).containsExactly(6, 10);
    assertThat(futures.daysUntil(6)).containsExactly(8, 13);
    assertThat(futures.daysUntil(8)).containsExactly(9, Double.POSITIVE_INFINITY);
  }

  @Test
  void aSundayLeavesTheWholeNextWeek() {
    var next = new Futures(new double[][] {{7, 14}}, MONDAY, MONDAY.minusDays(1));
    assertThat(next.added(MONDAY)).containsExactly(1);
    assertThat(next.daysUntil(21)).containsExactly(14);
  }

  @Test
  void aQuantileIsAValue() {
    double[] sorted = {1, 2, 3, 4};
    assertThat(Futures.quantile(sorted, 0.1)).isEqualTo(1);
    assertThat(Futures.quantile(sorted, 0.5)).isEqualTo(2);
    assertThat(Futures.quantile(sorted, 0.9)).isEqualTo(4);
  }
}
