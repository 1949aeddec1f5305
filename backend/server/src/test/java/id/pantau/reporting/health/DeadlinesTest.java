package id.pantau.reporting.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.calendar.WorkCalendar;
import id.pantau.forecast.calendar.SpecialDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          List.of(
              new SpecialDay(LocalDate.of(2024, 1, 1), SpecialDay.Kind.PUBLIC),
              new SpecialDay(LocalDate.of(2024, 2, 8), SpecialDay.Kind.PUBLIC),
              new SpecialDay(LocalDate.of(2024, 2, 9), SpecialDay.Kind.JOINT_LEAVE),
              new SpecialDay(LocalDate.of(2024, 3, 12), SpecialDay.Kind.RAMADAN_FIRST),
              new SpecialDay(LocalDate.of(2024, 4, 9), SpecialDay.Kind.RAMADAN_LAST)));

  private static Deadlines deadlines(String zone, String moment) {
    return new Deadlines(CALENDAR, ZoneId.of(zone), Instant.parse(moment));
  }

  /** A Friday's is due at Monday's end, a holiday's eve's after the long weekend. */
  @ParameterizedTest
  @CsvSource({
    "2024-01-02, Asia/Jakarta, 2024-01-03T17:00:00Z",
    "2024-01-02, Asia/Makassar, 2024-01-03T16:00:00Z",
    "2024-01-02, Asia/Jayapura, 2024-01-03T15:00:00Z",
    "2024-01-05, Asia/Jakarta, 2024-01-08T17:00:00Z",
    "2024-01-06, Asia/Jakarta, 2024-01-08T17:00:00Z",
    "2024-02-07, Asia/Jakarta, 2024-02-12T17:00:00Z",
    "2023-12-29, Asia/Jakarta, 2024-01-02T17:00:00Z"
  })
  void areTheEndOfTheNextWorkingDayInTheOfficesOwnTime(LocalDate day, String zone, Instant end) {
    assertThat(deadlines(zone, "2024-06-01T00:00:00Z").of(day)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-03T17:00:00Z, ON_TIME",
    "2024-01-03T17:00:00.001Z, LATE",
    "2024-03-03T17:00:00Z, LATE",
    "2024-03-03T17:00:00.001Z, BACKFILLED",
    "2024-01-02T00:00:00Z, ON_TIME"
  })
  void tellWhatCameWhen(Instant received, ReportState state) {
    assertThat(
            deadlines("Asia/Jakarta", "2024-06-01T00:00:00Z")
                .punctuality(LocalDate.of(2024, 1, 2), received))
        .isEqualTo(state);
  }

  @Test
  void aDayIsDueOnceItsDeadlineIsOver() {
    LocalDate tuesday = LocalDate.of(2024, 1, 2);
    assertThat(deadlines("Asia/Jakarta", "2024-01-03T16:59:59Z").isDue(tuesday)).isFalse();
    assertThat(deadlines("Asia/Jakarta", "2024-01-03T17:00:00Z").isDue(tuesday)).isTrue();
    assertThat(deadlines("Asia/Jakarta", "2024-06-01T00:00:00Z").isDue(LocalDate.of(2024, 1, 1)))
        .isFalse();
    assertThat(deadlines("Asia/Jakarta", "2024-06-01T00:00:00Z").isDue(LocalDate.of(2024, 1, 6)))
        .isFalse();
  }

  @Test
  void lookBackOverHolidaysAndWhatIsNotDueYet() {
    assertThat(
            deadlines("Asia/Jakarta", "2024-01-04T18:00:00Z").lastDue(LocalDate.of(2024, 1, 8), 3))
        .containsExactly(
            LocalDate.of(2024, 1, 3), LocalDate.of(2024, 1, 2), LocalDate.of(2023, 12, 29));
  }

  @Test
  void countWhatIsOwed() {
    Deadlines deadlines = deadlines("Asia/Jakarta", "2024-06-01T00:00:00Z");
    assertThat(deadlines.dueAfter(LocalDate.of(2024, 2, 6), LocalDate.of(2024, 2, 13)))
        .isEqualTo(3);
    assertThat(deadlines.dueAfter(LocalDate.of(2024, 2, 13), LocalDate.of(2024, 2, 13))).isZero();
    assertThat(deadlines.dueAfter(LocalDate.MIN, LocalDate.of(2024, 2, 13)))
        .isEqualTo(deadlines.dueAfter(LocalDate.of(2023, 2, 13), LocalDate.of(2024, 2, 13)));
  }

  @Test
  void ramadanIsWorkedAndNotUsual() {
    Deadlines deadlines = deadlines("Asia/Jakarta", "2024-06-01T00:00:00Z");
    assertThat(deadlines.isDue(LocalDate.of(2024, 3, 12))).isTrue();
    assertThat(deadlines.isUsual(LocalDate.of(2024, 3, 12))).isFalse();
    assertThat(deadlines.isUsual(LocalDate.of(2024, 3, 11))).isTrue();
    assertThat(deadlines.isUsual(LocalDate.of(2024, 4, 10))).isTrue();
  }
}
