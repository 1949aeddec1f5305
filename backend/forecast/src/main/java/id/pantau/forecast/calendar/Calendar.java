package id.pantau.forecast.calendar;

import id.pantau.forecast.calendar.SpecialDay.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What the special days say of a day. */
final class Calendar {

  private final Map<Kind, NavigableSet<LocalDate>> days = new EnumMap<>(Kind.class);
  private final List<SchoolBreak> breaks;

  private Calendar(Collection<SpecialDay> special, Collection<SchoolBreak> breaks) {
    for (Kind kind : Kind.values()) {
      days.put(kind, new TreeSet<>());
    }
    special.forEach(day -> of(day.kind()).add(day.date()));
    this.breaks = List.copyOf(breaks);
  }

  private NavigableSet<LocalDate> of(Kind kind) {
    return days.getOrDefault(kind, new TreeSet<>());
  }

  /** With expected days in the years from one to another that none are given of. */
  static Calendar covering(
      Collection<SpecialDay> special, Collection<SchoolBreak> breaks, Year first, Year last) {
    Set<Year> known = new TreeSet<>();
    special.forEach(day -> known.add(Year.from(day.date())));
    var all = new ArrayList<>(special);
    for (Year year = first; !year.isAfter(last); year = year.plusYears(1)) {
      if (!known.contains(year)) {
        all.addAll(ExpectedDays.of(year));
      }
    }
    return new Calendar(all, breaks);
  }

  boolean fasting(LocalDate day) {
    LocalDate first = of(Kind.RAMADAN_FIRST).floor(day);
    LocalDate last = first == null ? null : of(Kind.RAMADAN_LAST).ceiling(first);
    return last != null && !day.isAfter(last);
  }

  /** Whether Eid al-Fitr began so many days ago; fewer than 0 are days still to come. */
  boolean eidBegan(LocalDate day, int fewest, int most) {
    LocalDate latest = day.minusDays(fewest);
    return of(Kind.EID_FITR).subSet(day.minusDays(most), true, latest, true).stream()
        .anyMatch(eid -> !of(Kind.EID_FITR).contains(eid.minusDays(1)));
  }

  /** A holiday that takes a working day; Eid al-Fitr has its own weeks. */
  boolean holiday(LocalDate day) {
    return weekday(day) && (of(Kind.PUBLIC).contains(day) || of(Kind.EID_ADHA).contains(day));
  }

  boolean jointLeave(LocalDate day) {
    return weekday(day) && of(Kind.JOINT_LEAVE).contains(day);
  }

  boolean election(LocalDate day) {
    return of(Kind.ELECTION).contains(day);
  }

  boolean noSchool(LocalDate day) {
    return breaks.stream().anyMatch(one -> one.contains(day));
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
