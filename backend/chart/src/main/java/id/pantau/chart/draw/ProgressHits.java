package id.pantau.chart.draw;

import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.svg.Column;
import id.pantau.chart.svg.Mark;
import id.pantau.chart.svg.SvgCanvas;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a progress chart answers to the pointer: every point, step ahead, target, path and printed
 * value.
 */
final class ProgressHits {

  /** Px that a point answers to either side when its neighbours are far. */
  private static final double REACH = 12;

  private final ProgressChart chart;
  private final Layout layout;
  private final SvgCanvas canvas;

  ProgressHits(ProgressChart chart, Layout layout, SvgCanvas canvas) {
    this.chart = chart;
    this.layout = layout;
    this.canvas = canvas;
  }

  void add() {
    canvas.add(columns());
    ProgressLines.stretches(chart.target(), chart.window()).forEach(this::step);
    path();
    for (PublishedPoint point : new ProgressFacts(chart).published()) {
      Point2D at = layout.lowest().at(point.day(), point.people());
      canvas.add(new Mark.Disc(at.getX(), at.getY(), point.title()));
    }
  }

  /** A day that answers to the pointer. */
  private record Stop(LocalDate day, String title) {}

  /** One column per point and step ahead, each half way to its neighbours. */
  private List<Column> columns() {
    List<Stop> stops =
        Stream.concat(
                chart.actual().points().stream()
                    .filter(point -> chart.window().contains(point.day()))
                    .map(point -> new Stop(point.day(), point.title())),
                FanLines.steps(chart.fan(), chart.window()).stream()
                    .map(step -> new Stop(step.day(), step.title())))
            .toList();
    return IntStream.range(0, stops.size())
        .mapToObj(i -> new Column(edge(stops, i, -1), edge(stops, i, 1), stops.get(i).title()))
        .toList();
  }

  private double edge(List<Stop> stops, int i, int side) {
    double x = layout.main().x(stops.get(i).day());
    int neighbour = i + side;
    if (neighbour < 0 || neighbour == stops.size()) {
      return x + side * REACH;
    }
    double half = Math.abs(layout.main().x(stops.get(neighbour).day()) - x) / 2;
    return x + side * Math.min(half, REACH);
  }

  private void step(ProgressLines.Stretch stretch) {
    double people = stretch.step().people();
    Panel main = layout.main();
    List<Point2D> line = List.of(main.at(stretch.from(), people), main.at(stretch.to(), people));
    canvas.add(new Mark.Trace(line, stretch.step().title()));
  }

  private void path() {
    Panel main = layout.main();
    List<Knot> knots = ProgressLines.path(chart.path(), main).knots();
    if (chart.path() != null && !knots.isEmpty()) {
      List<Point2D> line =
          knots.stream()
              .<Point2D>map(knot -> new Point2D.Double(main.x(knot.day()), main.y(knot.people())))
              .toList();
      canvas.add(new Mark.Trace(line, chart.path().title()));
    }
  }
}
