package id.pantau.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of the sample, counted from the opening: 0 is the opening, 1 the first day of events.
 */
final class SamplePeriod {
  static final LocalDate OPENING = LocalDate.of(2022, 12, 31);
  static final LocalDate LAST = LocalDate.of(2024, 6, 30);
  static final int DAYS = index(LAST) + 1;

  /** Cuts of the population releases, oldest first; the second is the opening. */
  static final List<LocalDate> CUTS =
      List.of(
          LocalDate.of(2022, 6, 30),
          OPENING,
          LocalDate.of(2023, 6, 30),
          LocalDate.of(2023, 12, 31));

  private SamplePeriod() {}

  static int index(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(OPENING, date);
  }

  static LocalDate date(int index) {
    return OPENING.plusDays(index);
  }
}
