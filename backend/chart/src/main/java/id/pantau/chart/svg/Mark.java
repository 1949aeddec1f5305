package id.pantau.chart.svg;

import java.awt.geom.Point2D;
import java.util.List;

/** An invisible place with a tooltip, above the columns and above the marks before it. */
public sealed interface Mark {

  /** Along a line. */
  record Trace(List<Point2D> line, String title) implements Mark {
    public Trace {
      line = List.copyOf(line);
    }
  }

  /** Around a marker. */
  record Disc(double x, double y, String title) implements Mark {}
}
