package id.pantau.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** The days on which offices work: not on weekends, holidays, joint leave and voting days. */
public final class WorkCalendar {

  private final Set<LocalDate> holidays;

  /**
   * @param holidays days on which offices are closed, besides weekends
   */
  public WorkCalendar(Collection<LocalDate> holidays) {
    this.holidays = Set.copyOf(holidays);
  }

  public boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** The first working day after a day. */
  public LocalDate nextWorkday(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkday(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The last working day before a day. */
  public LocalDate previousWorkday(LocalDate day) {
    LocalDate previous = day.minusDays(1);
    while (!isWorkday(previous)) {
      previous = previous.minusDays(1);
    }
    return previous;
  }
}
