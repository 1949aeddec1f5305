package id.pantau.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What one office does at its counters, people per day, so that counters and visits together pass
 * through the given points exactly.
 */
final class Flow {
  private Flow() {}

  /**
   * @param points cumulative people at the end of days, from the opening to the last day
   * @param visits people per day index already served by visits
   * @param weights how busy each day index is, 0 where the office reports nothing
   */
  static int[] atCounters(NavigableMap<LocalDate, Integer> points, int[] visits, double[] weights) {
    int[] daily = new int[SamplePeriod.DAYS];
    Map.Entry<LocalDate, Integer> from = points.firstEntry();
    for (Map.Entry<LocalDate, Integer> to : points.tailMap(from.getKey(), false).entrySet()) {
      int first = SamplePeriod.index(from.getKey()) + 1;
      int last = SamplePeriod.index(to.getKey());
      fill(daily, first, last, to.getValue() - from.getValue() - sum(visits, first, last), weights);
      from = to;
    }
    return daily;
  }

  /** One person on each open day first, as far as they go, so that no reported day is empty. */
  private static void fill(int[] daily, int first, int last, int total, double[] weights) {
    double[] busy = new double[last - first + 1];
    double[] open = new double[busy.length];
    int days = 0;
    for (int i = 0; i < busy.length; i++) {
      busy[i] = weights[first + i];
      open[i] = busy[i] > 0 ? 1 : 0;
      days += busy[i] > 0 ? 1 : 0;
    }
    int[] floor = Split.of(Math.min(total, days), open);
    int[] rest = Split.of(total - Math.min(total, days), busy);
    for (int i = 0; i < busy.length; i++) {
      daily[first + i] = floor[i] + rest[i];
    }
  }

  private static int sum(int[] values, int first, int last) {
    int sum = 0;
    for (int i = first; i <= last; i++) {
      sum += values[i];
    }
    return sum;
  }
}
