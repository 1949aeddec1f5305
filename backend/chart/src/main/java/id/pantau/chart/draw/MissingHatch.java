package id.pantau.chart.draw;

import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.svg.Token;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The <i>parang</i> hatch along the zero line where nothing was reported. Its strokes are drawn one
 * by one: an SVG pattern needs an id, and ids clash when two charts are inline in one page.
 */
final class MissingHatch {

  private static final double HEIGHT = 8;
  private static final double STEP = 4;

  private MissingHatch() {}

  /** From one x to another, px. */
  record Stretch(double left, double right) {}

  static void draw(ProgressChart chart, Panel panel, Graphics2D graphics) {
    List<Stretch> stretches = new ArrayList<>();
    List<Point> points =
        chart.actual().points().stream().filter(p -> panel.window().contains(p.day())).toList();
    int start = 0;
    while (start < points.size()) {
      int end = endOfRun(points, start);
      if (points.get(start) instanceof Point.Missing) {
        stretches.add(new Stretch(edge(panel, points, start), edge(panel, points, end)));
      }
      start = end;
    }
    draw(stretches, panel, graphics);
  }

  static void draw(List<Stretch> stretches, Panel panel, Graphics2D graphics) {
    Path2D hatch = new Path2D.Double();
    stretches.forEach(stretch -> add(hatch, panel, stretch.left(), stretch.right()));
    if (hatch.getCurrentPoint() != null) {
      graphics.setPaint(Token.EDGE.paint());
      graphics.setStroke(Strokes.ONE);
      graphics.draw(hatch);
    }
  }

  private static int endOfRun(List<Point> points, int start) {
    int end = start + 1;
    while (end < points.size() && missing(points, end) == missing(points, start)) {
      end++;
    }
    return end;
  }

  private static boolean missing(List<Point> points, int i) {
    return points.get(i) instanceof Point.Missing;
  }

  /** Half way between the point and the one before it; at the ends the point itself. */
  private static double edge(Panel panel, List<Point> points, int i) {
    double before = panel.x(points.get(Math.max(0, i - 1)).day());
    double after = panel.x(points.get(Math.min(points.size() - 1, i)).day());
    return (before + after) / 2;
  }

  private static void add(Path2D hatch, Panel panel, double left, double right) {
    double end = Math.max(right, left + STEP);
    for (double x = left - HEIGHT; x < end; x += STEP) {
      double from = Math.max(x, left);
      double to = Math.min(x + HEIGHT, end);
      if (from < to) {
        hatch.moveTo(from, panel.bottom() - (from - x));
        hatch.lineTo(to, panel.bottom() - (to - x));
      }
    }
  }
}
