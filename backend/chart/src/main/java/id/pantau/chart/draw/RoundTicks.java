package id.pantau.chart.draw;

import java.util.List;
import java.util.stream.IntStream;

/** Axis steps of 1, 2, 2.5 or 5 times a power of ten, never a fraction of a person. */
final class RoundTicks {

  private static final int MOST = 4;
  private static final double[] LEADING = {1, 2, 2.5, 5};

  private RoundTicks() {}

  /** Ticks above 0 up to that many people: at most four, none below one person. */
  static List<Double> upTo(double people) {
    return between(0, people, step(people, Math.nextDown(MOST + 1.0)));
  }

  /** The lowest round number not below so many people that at most four steps reach. */
  static double ceiling(double people) {
    double step = step(people, MOST);
    return Math.max(step, Math.ceil(people / step) * step);
  }

  /** Multiples of a step above {@code from} up to {@code to}. */
  static List<Double> between(double from, double to, double step) {
    return IntStream.rangeClosed(1, (int) Math.floor((to - from) / step))
        .mapToObj(i -> from + i * step)
        .toList();
  }

  /** The smallest round step of which so many people hold no more than {@code parts}. */
  static double step(double people, double parts) {
    double decade = 1;
    while (5 * decade * parts < people) {
      decade *= 10;
    }
    for (double leading : LEADING) {
      double step = leading * decade;
      if (step == Math.rint(step) && people / step <= parts) {
        return step;
      }
    }
    throw new IllegalArgumentException("No round step for " + people);
  }
}
