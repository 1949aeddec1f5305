package id.pantau.forecast.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.pantau.forecast.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedDaysTest {

  /** The days that the government announced. */
  @ParameterizedTest
  @CsvSource({
    "2021-04-13, 2021-05-12, 2021-05-13, 2021-07-20",
    "2022-04-03, 2022-05-01, 2022-05-02, 2022-07-09",
    "2023-03-23, 2023-04-21, 2023-04-22, 2023-06-29",
    "2024-03-12, 2024-04-09, 2024-04-10, 2024-06-17",
    "2025-03-01, 2025-03-30, 2025-03-31, 2025-06-06",
    "2026-02-19, 2026-03-20, 2026-03-21, 2026-05-27"
  })
  void areAnnouncedWithinADay(LocalDate first, LocalDate last, LocalDate eid, LocalDate adha) {
    isNear(Kind.RAMADAN_FIRST, first);
    isNear(Kind.RAMADAN_LAST, last);
    isNear(Kind.EID_FITR, eid);
    isNear(Kind.EID_ADHA, adha);
  }

  private static void isNear(Kind kind, LocalDate announced) {
    LocalDate expected = of(Year.from(announced), kind).getFirst();
    assertThat(Math.abs(ChronoUnit.DAYS.between(expected, announced))).isLessThanOrEqualTo(1);
  }

  /** The moon's year is 11 days shorter: Ramadan begins in January and in December 2030. */
  @Test
  void aYearMayHaveTwoFasts() {
    assertThat(of(Year.of(2030), Kind.RAMADAN_FIRST))
        .containsExactly(LocalDate.parse("2030-01-05"), LocalDate.parse("2030-12-26"));
    assertThat(of(Year.of(2031), Kind.RAMADAN_LAST)).containsExactly(LocalDate.parse("2031-01-23"));
  }

  @Test
  void beyondTheTablesOfTheMoonThereAreFixedDaysOnly() {
    assertThat(ExpectedDays.of(Year.of(2200)))
        .hasSize(5)
        .contains(new SpecialDay(LocalDate.parse("2200-08-17"), Kind.PUBLIC));
    assertThat(ExpectedDays.of(Year.of(1883))).hasSizeGreaterThan(9);
    assertThat(ExpectedDays.of(Year.of(2173))).hasSizeGreaterThan(9);
  }

  private static List<LocalDate> of(Year year, Kind kind) {
    return ExpectedDays.of(year).stream()
        .filter(day -> day.kind() == kind)
        .map(SpecialDay::date)
        .sorted()
        .toList();
  }
}
