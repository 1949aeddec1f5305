package id.pantau.sample.scale;

import java.util.Arrays;

/** How an office reports, day by day: on time, late, wrong at first, or not at all. */
final class Reporting {
  private static final Weighted HABITS = new Weighted(0.7, 0.2, 0.1);
  private static final double WRONG = 0.01;

  private final Status[] byDay;

  /** What became of one day's reports. */
  enum Status {
    ON_TIME,
    /** In the second delivery. */
    LATE,
    /** On time; the events delivered once more, mostly with what had been forgotten. */
    CORRECTED,
    /** Nothing is known of the day, ever. */
    NEVER
  }

  Reporting(Site site, Days days, long seed) {
    Chance chance = new Chance(seed, site.code(), "reporting");
    this.byDay = new Status[days.count()];
    Arrays.fill(byDay, Status.ON_TIME);
    int habit = HABITS.pick(chance);
    if (habit > 0) {
      scatter(chance, habit == 1 ? 0.03 : 0.08, Status.LATE);
      scatter(chance, habit == 1 ? 0.01 : 0.03, Status.NEVER);
    }
    if (habit == 2) {
      weeksLate(chance);
      silentAtTheEnd(chance);
    }
    scatter(chance, WRONG, Status.CORRECTED);
  }

  Status on(int day) {
    return byDay[day];
  }

  boolean isKnown(int day) {
    return byDay[day] != Status.NEVER;
  }

  private void scatter(Chance chance, double share, Status status) {
    for (int day = 1; day < byDay.length; day++) {
      if (chance.happens(share) && byDay[day] == Status.ON_TIME) {
        byDay[day] = status;
      }
    }
  }

  private void weeksLate(Chance chance) {
    for (int block = 0; block < byDay.length / 120; block++) {
      int first = chance.between(1, byDay.length - 1);
      int last = Math.min(byDay.length, first + 7 * chance.between(1, 3));
      Arrays.fill(byDay, first, last, Status.LATE);
    }
  }

  /** Only over spans long enough for it not to be most of them. */
  private void silentAtTheEnd(Chance chance) {
    int silent = chance.between(12, 18);
    if (byDay.length > 5 * silent) {
      Arrays.fill(byDay, byDay.length - silent, byDay.length, Status.NEVER);
    }
  }
}
