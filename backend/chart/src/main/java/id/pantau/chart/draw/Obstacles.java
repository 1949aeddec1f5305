package id.pantau.chart.draw;

import id.pantau.chart.ProgressChart;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of a panel, px, that texts and boxes keep off. */
final class Obstacles {

  private Obstacles() {}

  static List<Line2D> of(ProgressChart chart, Panel panel) {
    List<Line2D> lines = new ArrayList<>();
    Stream.concat(
            Stream.of(
                ProgressLines.actual(chart, panel.window()),
                ProgressLines.target(chart.target(), panel.window()),
                ProgressLines.path(chart.path(), panel)),
            FanLines.lines(chart.fan(), panel.window()).stream())
        .forEach(line -> add(lines, line.knots(), panel));
    if (chart.asOf() != null && panel.window().contains(chart.asOf().day())) {
      double x = panel.x(chart.asOf().day());
      lines.add(new Line2D.Double(x, panel.top(), x, panel.bottom()));
    }
    return lines;
  }

  private static void add(List<Line2D> lines, List<Knot> knots, Panel panel) {
    for (int i = 1; i < knots.size(); i++) {
      Knot a = knots.get(i - 1);
      Knot b = knots.get(i);
      if (Double.isFinite(a.people() + b.people())) {
        lines.add(
            new Line2D.Double(
                panel.x(a.day()), panel.y(a.people()), panel.x(b.day()), panel.y(b.people())));
      }
    }
  }
}
