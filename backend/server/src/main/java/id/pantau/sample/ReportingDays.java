package id.pantau.sample;

import java.util.BitSet;

/** The days of an office that are reported; nothing is known of the others. */
final class ReportingDays {
  private final BitSet silent = new BitSet();
  private final WorkCalendar calendar;

  ReportingDays(Office office, WorkCalendar calendar) {
    this.calendar = calendar;
    Dice dice = new Dice(office, "reporting");
    switch (office.habits().reporting()) {
      case FULL -> {}
      case GAPS -> days(dice, 0.04);
      case LAGS -> lagging(dice);
    }
  }

  /** A working day that was reported. */
  boolean isOpen(int day) {
    return calendar.isWorkday(day) && !silent.get(day);
  }

  /** Not only a working day: teams go out on Saturdays too. */
  boolean isReported(int day) {
    return !silent.get(day);
  }

  private void lagging(Dice dice) {
    days(dice, 0.10);
    for (int block = 0; block < 4; block++) {
      int monday = 2 + 7 * dice.between(4, 70);
      silent.set(monday, monday + 7 * dice.between(1, 3));
    }
    silent.set(SamplePeriod.DAYS - dice.between(12, 18), SamplePeriod.DAYS);
  }

  private void days(Dice dice, double share) {
    for (int day = 1; day < SamplePeriod.DAYS; day++) {
      if (dice.chance(share)) {
        silent.set(day);
      }
    }
  }
}
