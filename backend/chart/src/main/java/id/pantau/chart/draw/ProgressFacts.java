package id.pantau.chart.draw;

import id.pantau.chart.AsOf;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What of a spec is to be seen in its window. */
record ProgressFacts(ProgressChart chart) {

  /** The newest value shown. */
  Optional<Point.Observed> last() {
    return chart.actual().newest(chart.window().to()).filter(point -> shown(point.day()));
  }

  /** The as-of day, when the window has it. */
  Optional<AsOf> asOf() {
    return Optional.ofNullable(chart.asOf()).filter(asOf -> shown(asOf.day()));
  }

  /** Where the path is on the as-of day. */
  Optional<Knot> onPath() {
    return asOf()
        .map(AsOf::day)
        .flatMap(
            day ->
                Optional.ofNullable(chart.path())
                    .filter(path -> path.covers(day))
                    .map(path -> Knot.at(day, path.at(day))));
  }

  /** From path to actual on the as-of day, when the region is behind. */
  Optional<Gap> gap() {
    return asOf().flatMap(asOf -> onPath().flatMap(path -> gap(asOf, path)));
  }

  /** So many people between the actual count below and the path above. */
  record Gap(double day, double from, double to, Words label) {}

  List<PublishedPoint> published() {
    return chart.published().stream().filter(point -> shown(point.day())).toList();
  }

  /** True when a source printed just this value. */
  boolean published(Point.Observed last) {
    return published().stream()
        .anyMatch(point -> point.day().equals(last.day()) && point.people() == last.people());
  }

  /** Values between missing ones, which no line reaches. */
  List<Point.Observed> alone() {
    List<Point> points = chart.actual().points().stream().filter(p -> shown(p.day())).toList();
    return IntStream.range(0, points.size())
        .filter(i -> !observed(points, i - 1) && !observed(points, i + 1))
        .mapToObj(points::get)
        .filter(Point.Observed.class::isInstance)
        .map(Point.Observed.class::cast)
        .toList();
  }

  private Optional<Gap> gap(AsOf asOf, Knot path) {
    Words behind = asOf.behind();
    return behind == null
        ? Optional.empty()
        : chart
            .actual()
            .newest(asOf.day())
            .filter(actual -> shown(actual.day()) && actual.people() < path.people())
            .map(actual -> new Gap(path.day(), actual.people(), path.people(), behind));
  }

  private boolean shown(LocalDate day) {
    return chart.window().contains(day);
  }

  private static boolean observed(List<Point> points, int i) {
    return i >= 0 && i < points.size() && points.get(i) instanceof Point.Observed;
  }
}
