package id.pantau.reporting.health;

import id.pantau.calendar.WorkCalendar;
import id.pantau.region.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A judge for the offices of each zone: deadlines differ by hours. Not for several threads. */
public final class Judges {

  /** Of offices whose own zone is not known. */
  private static final ZoneId MINISTRY = ZoneId.of("Asia/Jakarta");

  private final WorkCalendar calendar;
  private final Instant moment;
  private final LocalDate to;
  private final Map<ZoneId, Judge> byZone = new HashMap<>();

  /**
   * @param moment from which deadlines are looked at
   * @param to the day as of which offices are judged
   */
  public Judges(WorkCalendar calendar, Instant moment, LocalDate to) {
    this.calendar = calendar;
    this.moment = moment;
    this.to = to;
  }

  /** The judge of an office. */
  public Judge of(Region office) {
    return byZone.computeIfAbsent(
        Objects.requireNonNullElse(office.timeZone(), MINISTRY),
        zone -> new Judge(new Deadlines(calendar, zone, moment), to));
  }
}
