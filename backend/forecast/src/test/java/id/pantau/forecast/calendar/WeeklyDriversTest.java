package id.pantau.forecast.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.arima.ArimaModel;
import id.pantau.forecast.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days as in the dataset {@code calendar}; expectations reckoned by hand from them. */
class WeeklyDriversTest {

  private static final List<SpecialDay> DAYS =
      List.of(
          day("2023-03-23", Kind.RAMADAN_FIRST),
          day("2023-04-21", Kind.RAMADAN_LAST),
          day("2023-04-22", Kind.EID_FITR),
          day("2023-04-23", Kind.EID_FITR),
          day("2024-02-08", Kind.PUBLIC),
          day("2024-02-09", Kind.JOINT_LEAVE),
          day("2024-02-10", Kind.PUBLIC),
          day("2024-02-14", Kind.ELECTION),
          day("2024-03-12", Kind.RAMADAN_FIRST),
          day("2024-04-08", Kind.JOINT_LEAVE),
          day("2024-04-09", Kind.JOINT_LEAVE),
          day("2024-04-09", Kind.RAMADAN_LAST),
          day("2024-04-10", Kind.EID_FITR),
          day("2024-04-11", Kind.EID_FITR),
          day("2024-04-12", Kind.JOINT_LEAVE),
          day("2024-04-15", Kind.JOINT_LEAVE),
          day("2024-06-17", Kind.EID_ADHA),
          day("2025-03-01", Kind.RAMADAN_FIRST),
          day("2025-03-30", Kind.RAMADAN_LAST),
          day("2025-03-31", Kind.EID_FITR),
          day("2025-04-01", Kind.EID_FITR));

  /** Of the weeks from Monday, 1 April 2024, Eid being on Wednesday the 10th. */
  @Test
  void dividesEidBetweenItsWeeks() {
    LocalDate monday = LocalDate.parse("2024-04-01");
    assertThat(column("ramadan", monday, 4)).containsExactly(7, 2, 0, 0);
    assertThat(column("before_eid", monday, 4)).containsExactly(5, 2, 0, 0);
    assertThat(column("eid", monday, 4)).containsExactly(0, 5, 2, 0);
    assertThat(column("after_eid", monday, 4)).containsExactly(0, 0, 5, 2);
    assertThat(column("joint_leave", monday, 4)).containsExactly(0, 3, 1, 0);
    assertThat(column("holiday", monday, 4)).containsExactly(0, 0, 0, 0);
  }

  /** 8 February 2024 is a Thursday, the 10th a Saturday, the 14th a Wednesday. */
  @Test
  void countsHolidaysThatTakeAWorkingDay() {
    LocalDate monday = LocalDate.parse("2024-02-05");
    assertThat(column("holiday", monday, 2)).containsExactly(1, 0);
    assertThat(column("joint_leave", monday, 2)).containsExactly(1, 0);
    assertThat(column("election", monday, 2)).containsExactly(0, 1);
    assertThat(column("holiday", LocalDate.parse("2024-06-17"), 1)).containsExactly(1);
  }

  @Test
  void takesSchoolBreaksOverTheTurnOfTheYear() {
    assertThat(column("no_school", LocalDate.parse("2023-12-18"), 4)).containsExactly(3, 7, 3, 0);
    assertThat(column("no_school", LocalDate.parse("2024-06-17"), 5))
        .containsExactly(1, 7, 7, 6, 0);
  }

  /** Eid al-Fitr 1448 is expected on Tuesday, 9 March 2027, Ramadan from 8 February on. */
  @Test
  void expectsTheDaysOfYearsThatAreNotAnnounced() {
    LocalDate monday = LocalDate.parse("2027-02-01");
    assertThat(column("ramadan", monday, 7)).containsExactly(0, 7, 7, 7, 7, 1, 0);
    assertThat(column("before_eid", monday, 7)).containsExactly(0, 0, 0, 0, 6, 1, 0);
    assertThat(column("eid", monday, 7)).containsExactly(0, 0, 0, 0, 0, 6, 1);
    assertThat(column("holiday", LocalDate.parse("2027-08-16"), 1)).containsExactly(1);
  }

  @Test
  void knowsWhichWeeksAreSpecial() {
    Regressors drivers = drivers(LocalDate.parse("2024-02-05"), 12);
    assertThat(IntStream.range(0, 12).filter(week -> WeeklyDrivers.special(drivers, week)))
        .as("joint leave on 9 February, Ramadan from 12 March on, two weeks of Eid and one after")
        .containsExactly(0, 5, 6, 7, 8, 9, 10, 11);
  }

  /** 110 weeks of 500 people, 60 fewer for each day of Eid's week, forecast over the third Eid. */
  @Test
  void letsAModelForeseeAnEidInAnotherWeek() {
    LocalDate monday = LocalDate.parse("2023-02-20");
    Regressors drivers = drivers(monday, 130);
    double[] eid = drivers.rows(0, 130)[2];
    SplittableRandom random = new SplittableRandom(7);
    double[] people =
        IntStream.range(0, 105)
            .mapToDouble(week -> 500 - 60 * eid[week] + 5 * random.nextGaussian())
            .toArray();
    double[] ahead = new ArimaModel(drivers).fit(Observations.of(people)).mean(10);
    for (int h = 0; h < 10; h++) {
      assertThat(ahead[h]).isCloseTo(500 - 60 * eid[105 + h], within(15.0));
    }
    assertThat(eid[110]).isEqualTo(7);
  }

  private static double[] column(String name, LocalDate monday, int weeks) {
    Regressors drivers = drivers(monday, weeks);
    return drivers.rows(0, weeks)[drivers.names().indexOf(name)];
  }

  private static Regressors drivers(LocalDate monday, int weeks) {
    return WeeklyDrivers.weekly(DAYS, SchoolBreak.USUAL, monday, weeks);
  }

  private static SpecialDay day(String date, Kind kind) {
    return new SpecialDay(LocalDate.parse(date), kind);
  }
}
