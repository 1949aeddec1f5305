package id.pantau.sample.scale;

import id.pantau.sample.table.FileFormat;
import java.time.LocalDate;

/**
 * What is to be generated.
 *
 * @param from first day with events; the levels of the day before are the opening
 * @param to last day with events
 * @param seed chooses among the possible nations; the same one gives the same bytes
 * @param multiply how many times as many people live everywhere; 1 is the size of the real nation
 */
public record Generation(
    Scale scale,
    LocalDate from,
    LocalDate to,
    long seed,
    RowForm rows,
    FileFormat format,
    int multiply) {

  /** The days that the bundled calendar knows. */
  public static final LocalDate EARLIEST = LocalDate.of(2021, 1, 2);

  public static final LocalDate LATEST = LocalDate.of(2026, 12, 31);
  private static final int MOST = 50;

  /** How people are counted in the events. */
  public enum RowForm {
    /** One row for each person or card. */
    EVENTS,
    /** One row for each day, places and kind, with a count. */
    DAILY
  }

  public Generation {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "hari terakhir mendahului yang pertama / the last day "
              + to
              + " is before the first, "
              + from);
    }
    if (from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
      throw new IllegalArgumentException(
          "kalender hanya memuat hari libur %1$s sampai %2$s / the calendar has holidays from %1$s to %2$s only"
              .formatted(EARLIEST, LATEST));
    }
    if (multiply < 1 || multiply > MOST) {
      throw new IllegalArgumentException("multiply is 1 to " + MOST + ", not " + multiply);
    }
  }
}
