package id.pantau.forecast.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * Days on which schools are closed every year, both included; may go over the turn of the year.
 *
 * @param first day
 * @param last day
 */
public record SchoolBreak(MonthDay first, MonthDay last) {

  /**
   * About when most provinces have theirs: three weeks between school years, two between terms.
   * Each province sets its own dates, which are better where they are known. The break at Eid is
   * not among them.
   */
  public static final List<SchoolBreak> USUAL =
      List.of(
          new SchoolBreak(MonthDay.of(6, 23), MonthDay.of(7, 13)),
          new SchoolBreak(MonthDay.of(12, 22), MonthDay.of(1, 3)));

  boolean contains(LocalDate day) {
    MonthDay of = MonthDay.from(day);
    boolean begun = !of.isBefore(first);
    boolean notOver = !of.isAfter(last);
    return first.isAfter(last) ? begun || notOver : begun && notOver;
  }
}
