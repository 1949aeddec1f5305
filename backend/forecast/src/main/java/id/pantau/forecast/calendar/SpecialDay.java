package id.pantau.forecast.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One row per day and occasion of the calendar.
 *
 * @param date the calendar day
 * @param kind what it is; a day may have several
 */
public record SpecialDay(LocalDate date, Kind kind) {

  /** The types of the dataset {@code holidays}, by its names. */
  public enum Kind {
    PUBLIC,
    JOINT_LEAVE,
    EID_FITR,
    EID_ADHA,
    RAMADAN_FIRST,
    RAMADAN_LAST,
    ELECTION;

    /**
     * That of the dataset's name, {@code eid_fitr}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Kind named(String type) {
      return valueOf(type.toUpperCase(Locale.ROOT));
    }

    /** Whether offices are closed; the ends of the fasting month are marks and no holidays. */
    public boolean closes() {
      return this != RAMADAN_FIRST && this != RAMADAN_LAST;
    }
  }
}
