package id.pantau.chart.draw;

import java.awt.geom.Path2D;
import java.util.List;

/** The area between two lines. */
final class Outline {

  private Outline() {}

  /** Along the upper line and back along the lower one. */
  static Path2D of(Panel panel, List<Knot> upper, List<Knot> lower) {
    Path2D outline = new Path2D.Double();
    outline.moveTo(panel.x(upper.getFirst().day()), panel.y(upper.getFirst().people()));
    upper.forEach(knot -> outline.lineTo(panel.x(knot.day()), panel.y(knot.people())));
    lower.reversed().forEach(knot -> outline.lineTo(panel.x(knot.day()), panel.y(knot.people())));
    outline.closePath();
    return outline;
  }
}
