package id.pantau.reporting.health;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.calendar.WorkCalendar;
import id.pantau.measure.report.ReportedDay;
import id.pantau.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office that reported every working day of half a year, and then does this or that. */
class JudgeTest {

  private static final LocalDate TO = LocalDate.of(2024, 6, 28);

  private final Map<LocalDate, ReportedDay> reported = new HashMap<>();
  private Deadlines deadlines;
  private List<LocalDate> due;

  @BeforeEach
  void reportEveryDay() {
    deadlines =
        new Deadlines(
            new WorkCalendar(List.of()),
            ZoneId.of("Asia/Jakarta"),
            Instant.parse("2024-07-31T00:00:00Z"));
    due = deadlines.lastDue(TO, 130);
    due.forEach(day -> report(day, Duration.ZERO, 40));
  }

  private void report(LocalDate day, Duration late, double count) {
    reported.put(
        day, new ReportedDay(new RegionCode("1101"), day, deadlines.of(day).plus(late), 0, count));
  }

  private ReportingHealth health(int daysBehind) {
    return new Judge(deadlines, TO).judge(reported, daysBehind).health();
  }

  private ReportingHealth health() {
    LocalDate last = reported.keySet().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
    return health(deadlines.dueAfter(last, TO));
  }

  @Test
  void isCurrentAsLongAsItGoesOn() {
    assertThat(health()).isEqualTo(ReportingHealth.CURRENT);
  }

  @Test
  void isLateFromTheFirstDayOwed() {
    reported.remove(due.get(0));
    assertThat(health()).isEqualTo(ReportingHealth.LATE);
    reported.remove(due.get(1));
    assertThat(health()).isEqualTo(ReportingHealth.LATE);
  }

  @Test
  void isStaleFromTheThirdDayOwed() {
    due.subList(0, 3).forEach(reported::remove);
    assertThat(health()).isEqualTo(ReportingHealth.STALE);
    assertThat(health(3)).isEqualTo(ReportingHealth.STALE);
  }

  @Test
  void isSilentWhenNoneOfTwentyCame() {
    due.subList(0, 19).forEach(reported::remove);
    assertThat(health()).isEqualTo(ReportingHealth.STALE);
    reported.remove(due.get(19));
    assertThat(health()).isEqualTo(ReportingHealth.SILENT);
    reported.clear();
    assertThat(health()).isEqualTo(ReportingHealth.SILENT);
  }

  @Test
  void isLateWhenMoreThanAQuarterCameLate() {
    due.subList(0, 5).forEach(day -> report(day, Duration.ofHours(1), 40));
    assertThat(health()).isEqualTo(ReportingHealth.CURRENT);
    report(due.get(5), Duration.ofHours(1), 40);
    assertThat(health()).isEqualTo(ReportingHealth.LATE);
  }

  /** Loaded as history, nobody was late. */
  @Test
  void isNotLateForWhatWasLoadedAsHistory() {
    due.forEach(day -> report(day, Duration.ofDays(400), 40));
    assertThat(health()).isEqualTo(ReportingHealth.CURRENT);
  }

  @Test
  void fallsWhenItCountsMuchLess() {
    due.subList(0, 10).forEach(day -> report(day, Duration.ZERO, 20));
    assertThat(health()).isEqualTo(ReportingHealth.FALLING);
  }

  /** 14 of 20 after 60 of 60 are 30 points less, 15 are 25. */
  @Test
  void fallsWhenItReportsMuchLessOften() {
    due.subList(1, 6).forEach(reported::remove);
    assertThat(health()).isEqualTo(ReportingHealth.CURRENT);
    reported.remove(due.get(6));
    assertThat(health()).isEqualTo(ReportingHealth.FALLING);
  }

  @Test
  void looksBackAsFarAsItSays() {
    Judge judge = new Judge(deadlines, TO);
    assertThat(judge.first()).isEqualTo(TO.minusDays(28 + 84 - 1)).isBefore(due.get(79));
  }
}
