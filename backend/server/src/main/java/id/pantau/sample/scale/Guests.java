package id.pantau.sample.scale;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Who is served at another office of the province than that of the registration. Settled before any
 * row is written, so that levels of registered residents are exact.
 */
final class Guests {
  private static final double SHARE = 0.03;
  private static final int[] NONE = {};

  /** By office and day: the offices at which that day's guests are registered. */
  private final int[][][] from;

  /** By office and day: residents served elsewhere, less guests served here. */
  private final int[][] away;

  Guests(
      List<OfficePlan> offices,
      Weighted sizes,
      String concern,
      Function<OfficePlan, int[]> atCounters) {
    this.from = new int[offices.size()][][];
    this.away = new int[offices.size()][offices.getFirst().days.count()];
    for (int i = 0; i < from.length; i++) {
      OfficePlan office = offices.get(i);
      Chance chance = new Chance(office.seed, office.site.code(), "guests " + concern);
      from[i] = served(i, atCounters.apply(office), sizes, chance);
    }
  }

  private int[][] served(int at, int[] people, Weighted sizes, Chance chance) {
    int[][] byDay = new int[people.length][];
    for (int day = 0; day < people.length; day++) {
      int[] guests = new int[Math.min(chance.rounded(SHARE * people[day]), people[day])];
      int count = 0;
      for (int i = 0; i < guests.length; i++) {
        int home = sizes.pick(chance);
        if (home != at) {
          guests[count++] = home;
          away[home][day]++;
          away[at][day]--;
        }
      }
      byDay[day] = count == 0 ? NONE : Arrays.copyOf(guests, count);
    }
    return byDay;
  }

  /** Positions of the offices at which guests of an office and day are registered. */
  int[] from(int office, int day) {
    return from[office][day];
  }

  /** Residents of an office that were served elsewhere, less guests, up to the end of a day. */
  int away(int office, int until) {
    int sum = 0;
    for (int day = 0; day <= until; day++) {
      sum += away[office][day];
    }
    return sum;
  }
}
