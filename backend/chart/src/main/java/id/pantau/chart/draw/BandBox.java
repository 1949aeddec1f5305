package id.pantau.chart.draw;

import id.pantau.chart.ContextBand;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Where a context band lies in a panel. */
final class BandBox {

  private BandBox() {}

  /** The band's part inside the window, its last day to its end, up to that many people. */
  static Optional<Rectangle2D> of(ContextBand band, Panel panel, double ceiling) {
    double left = Math.max(panel.left(), panel.x(band.from()));
    double right = Math.min(panel.right(), panel.x(band.to().plusDays(1)));
    double top = Math.max(panel.top(), panel.y(ceiling));
    return left < right
        ? Optional.of(new Rectangle2D.Double(left, top, right - left, panel.bottom() - top))
        : Optional.empty();
  }
}
