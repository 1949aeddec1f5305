package id.pantau.calendar;

import java.time.LocalDate;

/**
 * What a day is besides a day of the week; a day can be several things.
 *
 * @param date the calendar day
 * @param type what it is
 */
public record Occasion(LocalDate date, Type type) {

  /** The types of the dataset {@code holidays}, by its names. */
  public enum Type {
    PUBLIC,
    JOINT_LEAVE,
    EID_FITR,
    EID_ADHA,
    RAMADAN_FIRST,
    RAMADAN_LAST,
    ELECTION;

    /** Whether offices are closed; the ends of the fasting month are marks and no holidays. */
    boolean closes() {
      return this != RAMADAN_FIRST && this != RAMADAN_LAST;
    }
  }
}
