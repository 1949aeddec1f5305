package id.pantau.sample.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The days generated, counted from the opening: 0 is the opening, 1 the first day of events. Which
 * of them offices work, teams go out and schools are open.
 */
final class Days {
  private static final MonthDay YEAR_ENDS = MonthDay.of(6, 17);
  private static final MonthDay YEAR_STARTS = MonthDay.of(7, 17);
  private static final MonthDay WINTER_BREAK = MonthDay.of(12, 16);
  private static final MonthDay TERM_STARTS = MonthDay.of(1, 8);

  private final LocalDate opening;
  private final int count;
  private final BitSet closed = new BitSet();
  private final BitSet fasting = new BitSet();

  /** One calendar month, or the part of it that is generated. */
  record Month(YearMonth month, int first, int last) {
    /** The part of the month that is generated, 0 to 1. */
    double share() {
      return (last - first + 1.0) / month.lengthOfMonth();
    }
  }

  Days(LocalDate from, LocalDate to) {
    this.opening = from.minusDays(1);
    this.count = index(to) + 1;
    LocalDate[] ramadan = {from};
    Geography.rows("/datasets/calendar/data/holidays.csv")
        .forEach(
            row -> {
              LocalDate date = LocalDate.parse(row.getField("date"));
              switch (row.getField("type")) {
                case "ramadan_first" -> ramadan[0] = date;
                case "ramadan_last" -> mark(fasting, ramadan[0], date);
                default -> mark(closed, date, date);
              }
            });
  }

  private void mark(BitSet days, LocalDate first, LocalDate last) {
    int from = Math.clamp(index(first), 0, count);
    int to = Math.clamp(index(last) + 1L, 0, count);
    days.set(from, to);
  }

  /** How many, the opening included. */
  int count() {
    return count;
  }

  int index(LocalDate date) {
    return (int) (date.toEpochDay() - opening.toEpochDay());
  }

  LocalDate date(int day) {
    return opening.plusDays(day);
  }

  /** Days since 1970-01-01, as tables hold them. */
  int cell(int day) {
    return (int) opening.toEpochDay() + day;
  }

  /** Years since the end of 2022, to which sizes and shares refer. */
  double yearsAfter2022(int day) {
    return (date(day).toEpochDay() - LocalDate.of(2022, 12, 31).toEpochDay()) / 365.25;
  }

  List<Month> months() {
    List<Month> months = new ArrayList<>();
    for (int first = 1; first < count; ) {
      YearMonth month = YearMonth.from(date(first));
      int last = Math.min(count - 1, index(month.atEndOfMonth()));
      months.add(new Month(month, first, last));
      first = last + 1;
    }
    return months;
  }

  /** Monday to Friday, no holiday. */
  boolean isWorkday(int day) {
    return day > 0 && weekday(day).getValue() <= 5 && !closed.get(day);
  }

  /** Monday to Saturday, no holiday, not in Ramadan: teams may go out. */
  boolean isVisitDay(int day) {
    return day > 0 && weekday(day) != DayOfWeek.SUNDAY && !closed.get(day) && !fasting.get(day);
  }

  /** A visit day on which schools are open. */
  boolean isSchoolDay(int day) {
    MonthDay date = MonthDay.from(date(day));
    boolean summer = !date.isBefore(YEAR_ENDS) && date.isBefore(YEAR_STARTS);
    boolean winter = !date.isBefore(WINTER_BREAK) || date.isBefore(TERM_STARTS);
    return isVisitDay(day) && !summer && !winter;
  }

  boolean isMonday(int day) {
    return weekday(day) == DayOfWeek.MONDAY;
  }

  boolean isSaturday(int day) {
    return weekday(day) == DayOfWeek.SATURDAY;
  }

  boolean isRamadan(int day) {
    return fasting.get(day);
  }

  private DayOfWeek weekday(int day) {
    return date(day).getDayOfWeek();
  }
}
