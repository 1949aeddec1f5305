package id.pantau.sample;

import java.time.LocalDate;

/** What came of one office's recordings: residents recorded, by day and by registered district. */
final class Recorded {
  private final int[][] byDay;

  Recorded(int districts) {
    this.byDay = new int[SamplePeriod.DAYS][districts];
  }

  void add(int day, int district, int people) {
    byDay[day][district] += people;
  }

  /** People recorded on a day. */
  int on(int day) {
    int people = 0;
    for (int each : byDay[day]) {
      people += each;
    }
    return people;
  }

  /** People by position of the registered district, from the opening to the end of a day. */
  int[] until(LocalDate date) {
    int[] people = new int[byDay[0].length];
    for (int day = 0; day <= SamplePeriod.index(date); day++) {
      for (int i = 0; i < people.length; i++) {
        people[i] += byDay[day][i];
      }
    }
    return people;
  }
}
