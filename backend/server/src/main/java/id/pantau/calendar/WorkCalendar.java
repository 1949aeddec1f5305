package id.pantau.calendar;

import id.pantau.forecast.calendar.SpecialDay;
import id.pantau.series.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The days on which offices work: not on weekends, holidays, joint leave and voting days. */
public final class WorkCalendar {

  private final List<SpecialDay> special;
  private final Set<LocalDate> holidays;
  private final List<Span> fasting;

  /**
   * @param special days in any order; a fasting month of which only one end is listed is left out
   */
  public WorkCalendar(Collection<SpecialDay> special) {
    this.special = List.copyOf(special);
    this.holidays =
        special.stream()
            .filter(day -> day.kind().closes())
            .map(SpecialDay::date)
            .collect(Collectors.toUnmodifiableSet());
    this.fasting = fasting(special);
  }

  private static List<Span> fasting(Collection<SpecialDay> special) {
    List<SpecialDay> ends =
        special.stream()
            .filter(day -> !day.kind().closes())
            .sorted(Comparator.comparing(SpecialDay::date))
            .toList();
    return IntStream.range(1, ends.size())
        .filter(
            i ->
                ends.get(i - 1).kind() == SpecialDay.Kind.RAMADAN_FIRST
                    && ends.get(i).kind() == SpecialDay.Kind.RAMADAN_LAST)
        .mapToObj(i -> new Span(ends.get(i - 1).date(), ends.get(i).date()))
        .toList();
  }

  /** All days that are anything. */
  public List<SpecialDay> special() {
    return special;
  }

  /** Whether offices work on no day of a week. */
  public boolean isClosedWeek(LocalDate monday) {
    return monday.datesUntil(monday.plusWeeks(1)).noneMatch(this::isWorkday);
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
