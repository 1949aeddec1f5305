package id.pantau.chart.draw;

import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.svg.Column;
import id.pantau.chart.svg.Mark;
import id.pantau.chart.svg.SvgCanvas;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** What a progress chart answers to the pointer: every point, step, path and printed value. */
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

  /** One column per point, each half way to its neighbours. */
  private List<Column> columns() {
    List<Point> points =
        chart.actual().points().stream().filter(p -> chart.window().contains(p.day())).toList();
    List<Column> columns = new ArrayList<>(points.size());
    for (int i = 0; i < points.size(); i++) {
      columns.add(new Column(edge(points, i, -1), edge(points, i, 1), points.get(i).title()));
    }
    return columns;
  }

  private double edge(List<Point> points, int i, int side) {
    double x = layout.main().x(points.get(i).day());
    int neighbour = i + side;
    if (neighbour < 0 || neighbour == points.size()) {
      return x + side * REACH;
    }
    double half = Math.abs(layout.main().x(points.get(neighbour).day()) - x) / 2;
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
