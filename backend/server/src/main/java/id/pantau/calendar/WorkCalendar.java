package id.pantau.calendar;

import id.pantau.series.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The days on which offices work: not on weekends, holidays, joint leave and voting days. */
public final class WorkCalendar {

  private final Set<LocalDate> holidays;
  private final List<Span> fasting;

  /**
   * @param holidays days on which offices are closed, besides weekends
   * @param fasting the fasting months, in which offices work and teams hardly go out
   */
  public WorkCalendar(Collection<LocalDate> holidays, Collection<Span> fasting) {
    this.holidays = Set.copyOf(holidays);
    this.fasting = List.copyOf(fasting);
  }

  public boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** Whether the day lies in a fasting month (Ramadan). */
  public boolean isFasting(LocalDate day) {
    return fasting.stream().anyMatch(month -> month.contains(day));
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
