package id.pantau.chart.draw;

import id.pantau.chart.svg.Token;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** JFreeChart's plot in one panel with its grid and zero line, and nothing else of its own. */
final class BarePlot {

  private static final int TICK_LENGTH = 5;

  private BarePlot() {}

  static XYPlot of(Panel panel, List<Double> grid) {
    XYPlot plot = new XYPlot();
    FixedTicks people = new FixedTicks(panel.floor(), panel.ceiling(), grid);
    people.setVisible(false);
    plot.setRangeAxis(people);
    plot.setDomainAxis(days(panel, List.of()));
    strip(plot);
    plot.setRangeGridlinePaint(Token.GRID.paint());
    plot.setRangeGridlineStroke(Strokes.ONE);
    plot.setRangeZeroBaselineVisible(panel.floor() == 0);
    plot.setRangeZeroBaselinePaint(Token.AXIS.paint());
    plot.setRangeZeroBaselineStroke(Strokes.ONE);
    return plot;
  }

  /** The time axis with tick marks at those epoch days. */
  static FixedTicks days(Panel panel, List<Double> ticks) {
    double from = panel.window().from().toEpochDay();
    double to = panel.window().to().toEpochDay();
    FixedTicks time = new FixedTicks(from, to, ticks);
    time.setTickMarkOutsideLength(TICK_LENGTH);
    time.setTickMarkPaint(Token.AXIS.paint());
    time.setTickMarkStroke(Strokes.ONE);
    return time;
  }

  private static void strip(XYPlot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
  }
}
