package id.pantau.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The cumulative line.
 *
 * @param points one per day that has or lacks a count, in order of days, each day once
 * @param lastValue label at the last observed point: "4.015"
 */
public record Actual(List<Point> points, Words lastValue) {

  public Actual {
    points = List.copyOf(points);
    requireOrder(points);
  }

  /** The observed points only, in order. */
  public List<Point.Observed> observed() {
    return points.stream()
        .filter(Point.Observed.class::isInstance)
        .map(Point.Observed.class::cast)
        .toList();
  }

  /** The newest observed point on or before that day. */
  public Optional<Point.Observed> newest(LocalDate day) {
    return observed().stream()
        .filter(point -> !point.day().isAfter(day))
        .max(Comparator.comparing(Point.Observed::day));
  }

  private static void requireOrder(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i - 1).day().isBefore(points.get(i).day())) {
        throw new IllegalArgumentException("Points out of order at " + points.get(i).day());
      }
    }
  }
}
