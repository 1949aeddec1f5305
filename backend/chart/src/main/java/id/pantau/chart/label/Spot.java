package id.pantau.chart.label;

import id.pantau.chart.svg.Anchor;
import java.awt.geom.Rectangle2D;

/** A place a label could stand: the anchor's x and the baseline's y, px. */
public record Spot(double x, double y, Anchor anchor) {

  private static final double ASCENT = 0.8;
  private static final double DESCENT = 0.22;

  public static Spot from(double x, double y) {
    return new Spot(x, y, Anchor.START);
  }

  public static Spot upTo(double x, double y) {
    return new Spot(x, y, Anchor.END);
  }

  public static Spot centred(double x, double y) {
    return new Spot(x, y, Anchor.MIDDLE);
  }

  /** What the label would cover. */
  Rectangle2D box(Label label) {
    double width = label.width();
    double top = y - ASCENT * label.size();
    double height = (ASCENT + DESCENT) * label.size();
    return new Rectangle2D.Double(anchor.left(x, width), top, width, height);
  }
}
