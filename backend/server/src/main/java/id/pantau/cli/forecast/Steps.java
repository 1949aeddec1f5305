package id.pantau.cli.forecast;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a file's {@code t} counts, and from one value to the next how many of it.
 *
 * @param kind what is counted
 * @param spacing from step to step, at least 1
 * @param day of the month, of months; 31 for their last days
 */
public record Steps(Kind kind, long spacing, int day) {

  /** What {@code t} counts. */
  public enum Kind {
    NUMBERS,
    DAYS,
    MONTHS
  }

  private static final int MONTHS_A_YEAR = 12;

  /** The {@code t} at so many of it, as in the file. */
  public String label(long t) {
    return switch (kind) {
      case NUMBERS -> Long.toString(t);
      case DAYS -> LocalDate.ofEpochDay(t).toString();
      case MONTHS -> month(t).atDay(Math.min(day, month(t).lengthOfMonth())).toString();
    };
  }

  /** The {@code t} of a series' place, from 0; it may lie after its end. */
  public String label(Series series, int place) {
    return label(series.start() + place * spacing);
  }

  private static YearMonth month(long t) {
    return YearMonth.of((int) Math.floorDiv(t, MONTHS_A_YEAR), 1 + Math.floorMod(t, MONTHS_A_YEAR));
  }

  static long months(long epochDay) {
    LocalDate date = LocalDate.ofEpochDay(epochDay);
    return (long) date.getYear() * MONTHS_A_YEAR + date.getMonthValue() - 1;
  }
}
