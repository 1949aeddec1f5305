package id.pantau.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis with the ticks it is given and no texts: those are placed with all other labels. */
final class FixedTicks extends NumberAxis {

  private final List<Double> ticks;

  FixedTicks(double low, double high, List<Double> ticks) {
    this.ticks = List.copyOf(ticks);
    setRange(low, high);
    setAxisLineVisible(false);
    setTickLabelsVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ticks.stream().map(FixedTicks::tick).toList();
  }

  private static NumberTick tick(double value) {
    return new NumberTick(value, "", TextAnchor.CENTER, TextAnchor.CENTER, 0);
  }
}
