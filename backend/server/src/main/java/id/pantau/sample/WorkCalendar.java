package id.pantau.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.BitSet;

/** Which days of the sample offices work, teams go out and schools are open, by day index. */
final class WorkCalendar {
  private static final MonthDay YEAR_ENDS = MonthDay.of(6, 17);
  private static final MonthDay YEAR_STARTS = MonthDay.of(7, 17);
  private static final MonthDay WINTER_BREAK = MonthDay.of(12, 16);
  private static final MonthDay TERM_STARTS = MonthDay.of(1, 8);

  private final BitSet closed;
  private final BitSet fasting;

  private WorkCalendar(BitSet closed, BitSet fasting) {
    this.closed = closed;
    this.fasting = fasting;
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
    MonthDay date = MonthDay.from(SamplePeriod.date(day));
    boolean summer = !date.isBefore(YEAR_ENDS) && date.isBefore(YEAR_STARTS);
    boolean winter = !date.isBefore(WINTER_BREAK) || date.isBefore(TERM_STARTS);
    return isVisitDay(day) && !summer && !winter;
  }

  boolean isSaturday(int day) {
    return weekday(day) == DayOfWeek.SATURDAY;
  }

  boolean isRamadan(int day) {
    return fasting.get(day);
  }

  private static DayOfWeek weekday(int day) {
    return SamplePeriod.date(day).getDayOfWeek();
  }

  /** Collects the rows of the bundled calendar. */
  static final class Builder {
    private final BitSet closed = new BitSet();
    private final BitSet fasting = new BitSet();
    private int ramadan;

    void add(LocalDate date, String type) {
      if (date.isBefore(SamplePeriod.OPENING)) {
        return;
      }
      int day = SamplePeriod.index(date);
      switch (type) {
        case "ramadan_first" -> ramadan = day;
        case "ramadan_last" -> fasting.set(ramadan, day + 1);
        default -> closed.set(day);
      }
    }

    WorkCalendar build() {
      return new WorkCalendar(closed, fasting);
    }
  }
}
