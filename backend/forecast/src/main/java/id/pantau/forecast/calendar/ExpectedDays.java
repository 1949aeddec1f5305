package id.pantau.forecast.calendar;

import id.pantau.forecast.calendar.SpecialDay.Kind;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The special days of a year that the government has not announced yet: fixed days, and days of the
 * moon by the Umm al-Qura calendar, which differs from the announced ones by a day at most (2021 to
 * 2026). Joint leave and voting days are not to be foreseen.
 */
final class ExpectedDays {

  /** New year, labour, Pancasila, independence, Christmas. */
  private static final List<MonthDay> FIXED =
      List.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(6, 1),
          MonthDay.of(8, 17),
          MonthDay.of(12, 25));

  /** A day of the moon's year, from 1 on. */
  private record MoonDay(int month, int day, Kind kind) {}

  private static final int RAMADAN = 9;
  private static final Year FIRST = Year.of(1883);
  private static final Year LAST = Year.of(2173);

  /** Besides the end of Ramadan: new year, the Prophet's birthday, Isra Mikraj, the two Eids. */
  private static final List<MoonDay> OF_THE_MOON =
      List.of(
          new MoonDay(1, 1, Kind.PUBLIC),
          new MoonDay(3, 12, Kind.PUBLIC),
          new MoonDay(7, 27, Kind.PUBLIC),
          new MoonDay(RAMADAN, 1, Kind.RAMADAN_FIRST),
          new MoonDay(RAMADAN + 1, 1, Kind.EID_FITR),
          new MoonDay(RAMADAN + 1, 2, Kind.EID_FITR),
          new MoonDay(12, 10, Kind.EID_ADHA));

  private ExpectedDays() {}

  /** Of a year; those of the moon from 1883 to 2173, which its tables cover. */
  static List<SpecialDay> of(Year year) {
    var days = new ArrayList<SpecialDay>();
    FIXED.forEach(day -> days.add(new SpecialDay(year.atMonthDay(day), Kind.PUBLIC)));
    (year.isBefore(FIRST) || year.isAfter(LAST) ? Stream.<Integer>of() : moonYears(year))
        .flatMap(ExpectedDays::ofMoonYear)
        .filter(day -> Year.from(day.date()).equals(year))
        .forEach(days::add);
    return days;
  }

  /** Those that touch a year: two, seldom three. */
  private static Stream<Integer> moonYears(Year year) {
    int first = HijrahDate.from(year.atDay(1)).get(ChronoField.YEAR);
    int last = HijrahDate.from(year.atMonthDay(MonthDay.of(12, 31))).get(ChronoField.YEAR);
    return IntStream.rangeClosed(first, last).boxed();
  }

  private static Stream<SpecialDay> ofMoonYear(int moonYear) {
    SpecialDay last =
        new SpecialDay(
            LocalDate.from(date(moonYear, RAMADAN + 1, 1)).minusDays(1), Kind.RAMADAN_LAST);
    return Stream.concat(
        OF_THE_MOON.stream()
            .map(
                day ->
                    new SpecialDay(
                        LocalDate.from(date(moonYear, day.month(), day.day())), day.kind())),
        Stream.of(last));
  }

  private static HijrahDate date(int year, int month, int day) {
    return HijrahChronology.INSTANCE.date(year, month, day);
  }
}
