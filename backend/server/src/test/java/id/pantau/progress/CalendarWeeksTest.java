package id.pantau.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.calendar.WorkCalendar;
import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Preparation;
import id.pantau.forecast.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Weeks from Monday, 1 January 2024, on; in that of 8 April no office works. */
class CalendarWeeksTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
  private static final int CLOSED = 14;
  private static final double GAP = Double.NaN;

  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          Stream.concat(
                  Stream.of(
                      special("2024-03-12", SpecialDay.Kind.RAMADAN_FIRST),
                      special("2024-04-09", SpecialDay.Kind.RAMADAN_LAST),
                      special("2024-04-10", SpecialDay.Kind.EID_FITR),
                      special("2024-04-11", SpecialDay.Kind.EID_FITR),
                      special("2025-01-01", SpecialDay.Kind.PUBLIC),
                      special("2025-03-01", SpecialDay.Kind.RAMADAN_FIRST),
                      special("2025-03-30", SpecialDay.Kind.RAMADAN_LAST),
                      special("2025-03-31", SpecialDay.Kind.EID_FITR),
                      special("2025-04-01", SpecialDay.Kind.EID_FITR)),
                  Stream.of(
                          "2024-04-08",
                          "2024-04-09",
                          "2024-04-12",
                          "2025-04-02",
                          "2025-04-03",
                          "2025-04-04")
                      .map(day -> special(day, SpecialDay.Kind.JOINT_LEAVE)))
              .toList());

  private static SpecialDay special(String date, SpecialDay.Kind type) {
    return new SpecialDay(LocalDate.parse(date), type);
  }

  private static double[] people(int weeks) {
    double[] people = new double[weeks];
    Arrays.setAll(people, t -> 100 + t % 3);
    return people;
  }

  private static CalendarWeeks weeks(int count) {
    return new CalendarWeeks(MONDAY, count, CALENDAR);
  }

  @Test
  void aClosedWeekThatNobodyReportedIsOneOfNobody() {
    double[] people = people(30);
    people[CLOSED] = GAP;
    people[20] = GAP;
    Preparation made = weeks(30).prepared(people);
    assertThat(made.series().at(CLOSED)).isZero();
    assertThat(made.series().at(20)).isEqualTo((people[19] + people[21]) / 2);
    assertThat(made.gaps()).containsExactly(20);
    assertThat(made.outliers()).isEmpty();
  }

  @Test
  void whoHadNotBegunOrHasStoppedCountsNobodyNowhere() {
    double[] late = people(30);
    Arrays.fill(late, 0, CLOSED + 3, GAP);
    assertThat(weeks(30).prepared(late).start()).isEqualTo(CLOSED + 3);
    double[] gone = people(30);
    Arrays.fill(gone, CLOSED - 3, 30, GAP);
    assertThat(weeks(30).prepared(gone).unknownAtEnd()).isEqualTo(30 - CLOSED + 3);
  }

  @Test
  void whatWasReportedOnAClosedWeekStays() {
    double[] people = people(30);
    people[CLOSED] = 7;
    assertThat(weeks(30).prepared(people).series().at(CLOSED)).isEqualTo(7);
  }

  /** By hand: nobody in Eid's week of 2024, so hardly anybody in that of 31 March 2025. */
  @Test
  void theNextEidIsForeseen() {
    double[] people = people(60);
    people[CLOSED] = GAP;
    CalendarWeeks weeks = weeks(80);
    var forecast = (Forecast) weeks.forecast(weeks.prepared(people), 12);
    int eid = 65;
    assertThat(MONDAY.plusWeeks(eid)).isEqualTo("2025-03-31");
    assertThat(forecast.mean(eid - 60)).isLessThan(60);
    assertThat(forecast.mean(eid - 60 + 5)).isBetween(90.0, 112.0);
    assertThat(List.of(forecast.mean(0), forecast.mean(11)))
        .allMatch(mean -> mean > 90 && mean < 112);
  }
}
