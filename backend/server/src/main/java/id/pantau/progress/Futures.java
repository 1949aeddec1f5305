package id.pantau.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * Simulated futures of a region's weekly count from a day on. A week's people come evenly over its
 * days; of the week that the day lies in only the days after it count.
 */
final class Futures {

  private static final int DAYS = 7;

  private final double[][] weeks;
  private final LocalDate first;
  private final int counted;

  /**
   * @param weeks people by future and week
   * @param first Monday of the first week
   * @param asOf the last day that is counted already: in the first week, or the day before it
   */
  Futures(double[][] weeks, LocalDate first, LocalDate asOf) {
    this.weeks = Arrays.stream(weeks).map(double[]::clone).toArray(double[][]::new);
    this.first = first;
    this.counted = Math.toIntExact(ChronoUnit.DAYS.between(first, asOf) + 1);
  }

  /**
   * Days from the first Monday on after which so many people are added, by future, the fewest
   * first; infinite where they never are.
   */
  double[] daysUntil(double people) {
    return sorted(future -> daysUntil(future, people));
  }

  /** People added to the end of a day, by future, the fewest first. */
  double[] added(LocalDate day) {
    long days = ChronoUnit.DAYS.between(first, day) + 1;
    return sorted(future -> added(future, days));
  }

  private double[] sorted(ToDoubleFunction<double[]> value) {
    return Arrays.stream(weeks).mapToDouble(value).sorted().toArray();
  }

  private double daysUntil(double[] future, double people) {
    double left = people;
    for (int week = 0; week < future.length; week++) {
      double aDay = future[week] / DAYS;
      double here = aDay * (DAYS - before(week));
      if (here >= left && aDay > 0) {
        return (double) DAYS * week + before(week) + Math.ceil(left / aDay);
      }
      left -= here;
    }
    return Double.POSITIVE_INFINITY;
  }

  private double added(double[] future, long days) {
    double people = 0;
    for (int week = 0; week < future.length && (long) DAYS * week < days; week++) {
      long here = Math.min(DAYS, days - (long) DAYS * week);
      people += future[week] / DAYS * Math.max(0, here - before(week));
    }
    return people;
  }

  /** Days of a week that are counted already. */
  private int before(int week) {
    return week == 0 ? counted : 0;
  }

  /** The value that a share of the sorted ones does not exceed. */
  static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
