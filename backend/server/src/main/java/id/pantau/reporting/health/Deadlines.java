package id.pantau.reporting.health;

import id.pantau.calendar.WorkCalendar;
import id.pantau.measure.report.ReportDeadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By when the reports of offices in one zone are due, seen from one moment. */
public final class Deadlines {

  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final Instant moment;
  private final Map<LocalDate, Instant> known = new HashMap<>();

  Deadlines(WorkCalendar calendar, ZoneId zone, Instant moment) {
    this.calendar = calendar;
    this.zone = zone;
    this.moment = moment;
  }

  /** Whether offices work on the day. */
  public boolean isWorkday(LocalDate day) {
    return calendar.isWorkday(day);
  }

  /** A working day on which the usual is to be expected: teams hardly go out in Ramadan. */
  boolean isUsual(LocalDate day) {
    return isWorkday(day) && !calendar.isFasting(day);
  }

  /** A working day whose report should have come. */
  public boolean isDue(LocalDate day) {
    return isWorkday(day) && !of(day).isAfter(moment);
  }

  /** Until when a report of the day is on time. */
  Instant of(LocalDate day) {
    return known.computeIfAbsent(day, this::compute);
  }

  private Instant compute(LocalDate day) {
    LocalDate last = day;
    for (int i = 0; i < ReportDeadline.WORKDAYS_TO_REPORT; i++) {
      last = calendar.nextWorkday(last);
    }
    return last.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** ON_TIME, LATE or BACKFILLED. */
  public ReportState punctuality(LocalDate day, Instant receivedAt) {
    if (!receivedAt.isAfter(of(day))) {
      return ReportState.ON_TIME;
    }
    return receivedAt.isAfter(of(day).plus(ReportDeadline.HISTORY_AFTER))
        ? ReportState.BACKFILLED
        : ReportState.LATE;
  }

  /** The last due days up to one, newest first. */
  List<LocalDate> lastDue(LocalDate to, int count) {
    var days = new ArrayList<LocalDate>();
    for (LocalDate day = to.plusDays(1); days.size() < count; ) {
      day = calendar.previousWorkday(day);
      if (isDue(day)) {
        days.add(day);
      }
    }
    return days;
  }

  /** How many days after one were due, up to another; a year is looked back on. */
  public int dueAfter(LocalDate last, LocalDate to) {
    LocalDate first = last.isBefore(to.minusYears(1)) ? to.minusYears(1) : last;
    return (int) first.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isDue).count();
  }
}
