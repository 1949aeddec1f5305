package id.pantau.forecast.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Naive;
import id.pantau.forecast.smoothing.Ets;
import id.pantau.forecast.smoothing.Ses;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks from Monday, 3 January 2022, on; days of the moon as they are expected. */
class CalendarAdjustedTest {

  private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
  private static final int WEEKS = 156;
  private static final Regressors DRIVERS =
      WeeklyDrivers.weekly(List.of(), SchoolBreak.USUAL, MONDAY, WEEKS);

  private final double[] ramadan = column("ramadan");
  private final double[] eid = column("eid");

  private static double[] column(String name) {
    return DRIVERS.rows(0, WEEKS)[DRIVERS.names().indexOf(name)];
  }

  /** What is left of each week: seven tenths in Ramadan, nothing at Eid. */
  private double left(int week) {
    return Math.max(0, 1 - 0.3 * ramadan[week] / 7 - eid[week] / 7);
  }

  private Observations people(int weeks, double level, double noise) {
    var random = new SplittableRandom(11);
    double[] people = new double[weeks];
    Arrays.setAll(people, t -> Math.max(0, left(t) * (level + t + noise * random.nextGaussian())));
    return Observations.of(people);
  }

  /** Cut in February 2024, before the third Ramadan; by hand: level and what is left. */
  @Test
  void foreseesRamadanAndEidInOtherWeeks() {
    double[] ahead = new CalendarAdjusted(new Ets(), DRIVERS).fit(people(110, 400, 8)).mean(16);
    assertThat(left(118)).isLessThan(0.25);
    for (int h = 0; h < 16; h++) {
      assertThat(ahead[h]).as("week %d", 110 + h).isCloseTo(left(110 + h) * 510, within(51.0));
    }
  }

  /** Eid just over: the level is that of the weeks before Ramadan, not of the last one. */
  @Test
  void doesNotTakeEidForTheLevel() {
    int after = 119;
    assertThat(left(after - 1)).isLessThan(0.25);
    double[] ahead = new CalendarAdjusted(new Naive(), DRIVERS).fit(people(after, 400, 0)).mean(3);
    assertThat(ahead[2]).isCloseTo(left(after + 2) * 519, within(52.0));
  }

  @Test
  void tenTimesAsManyAreForecastTenfold() {
    Observations series = people(120, 400, 20);
    double[] ten = Arrays.stream(series.toArray()).map(value -> 10 * value).toArray();
    var model = new CalendarAdjusted(new Ses(), DRIVERS);
    double[] one = model.fit(series).mean(13);
    double[] tenfold = model.fit(Observations.of(ten)).mean(13);
    for (int h = 0; h < 13; h++) {
      assertThat(tenfold[h]).isCloseTo(10 * one[h], within(1e-3 * one[h] + 1e-9));
    }
  }

  @Test
  void whereNoWeekIsSpecialItIsTheModelItself() {
    double[] none = new double[80];
    Regressors ordinary = Regressors.of(List.of("ramadan"), none);
    var random = new SplittableRandom(3);
    Observations series = Observations.of(random.doubles(60, 50, 100).toArray());
    assertThat(new CalendarAdjusted(new Ses(), ordinary).fit(series).mean(13))
        .containsExactly(new Ses().fit(series).mean(13));
  }

  /** Parameters stay, the level goes on. */
  @Test
  void goesOverALongerSeries() {
    Observations all = people(130, 400, 0);
    Fitted early = new CalendarAdjusted(new Naive(), DRIVERS).fit(all.first(110));
    double[] over = early.over(all).mean(1);
    assertThat(over[0]).isCloseTo(left(130) * 529, within(40.0));
    assertThat(early.residuals()).hasSize(109);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 15, 60})
  void nothingIsForecastOfNothing(int weeks) {
    Fitted zero =
        new CalendarAdjusted(new Naive(), DRIVERS).fit(Observations.of(new double[weeks]));
    assertThat(zero.mean(20)).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1, 1e12})
  void oneSpikeIsNoTrouble(double height) {
    double[] values = new double[115];
    values[64] = height;
    double[] ahead = new CalendarAdjusted(new Ses(), DRIVERS).fit(Observations.of(values)).mean(30);
    assertThat(Arrays.stream(ahead)).allMatch(value -> value >= 0 && value <= height);
  }

  @Test
  void saysHowFarTheCalendarReaches() {
    Fitted fitted = new CalendarAdjusted(new Naive(), DRIVERS).fit(people(150, 400, 5));
    assertThat(fitted.mean(6)).hasSize(6);
    assertThatThrownBy(() -> fitted.mean(7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("156 steps, not 157");
  }
}
