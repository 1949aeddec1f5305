package id.pantau.chart.draw;

import id.pantau.chart.svg.Token;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** JFreeChart's plot in one panel: grid, lines, markers; no texts. Used once, by one thread. */
final class PanelPlot {

  private final Panel panel;
  private final List<Line> lines = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final XYPlot plot;

  PanelPlot(Panel panel, List<Double> grid) {
    this.panel = panel;
    this.plot = BarePlot.of(panel, grid);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
  }

  /** Tick marks on the time axis at those epoch days. */
  void months(List<Double> days) {
    plot.setDomainAxis(BarePlot.days(panel, days));
  }

  void line(Line line) {
    lines.add(line);
  }

  void dot(Dot dot) {
    dots.add(dot);
  }

  /** A line through the whole height at that day, under the other lines. */
  void marker(LocalDate day) {
    double at = day.toEpochDay();
    ValueMarker marker = new ValueMarker(at, Token.INK_3.paint(), Strokes.ONE);
    marker.setAlpha(1);
    plot.addDomainMarker(marker, Layer.BACKGROUND);
  }

  /** An upright between two counts, above all lines and under the markers. */
  void upright(double day, double from, double to, Token token) {
    plot.addAnnotation(
        new XYLineAnnotation(day, from, day, to, Strokes.ONE_AND_HALF, token.paint()));
  }

  void draw(Graphics2D graphics) {
    plot.setDataset(knots());
    plot.setRenderer(lineRenderer());
    dots.forEach(dot -> plot.addAnnotation(new DotMark(dot)));
    plot.draw(graphics, panel.area(), null, null, null);
  }

  /** One path for each line: an element per point would be five times as large and as slow. */
  private XYLineAndShapeRenderer lineRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int i = 0; i < lines.size(); i++) {
      renderer.setSeriesPaint(i, lines.get(i).token().paint());
      renderer.setSeriesStroke(i, lines.get(i).stroke());
    }
    return renderer;
  }

  private XYDataset knots() {
    DefaultXYDataset data = new DefaultXYDataset();
    for (int i = 0; i < lines.size(); i++) {
      List<Knot> knots = lines.get(i).knots();
      double[] days = knots.stream().mapToDouble(Knot::day).toArray();
      double[] people = knots.stream().mapToDouble(Knot::people).toArray();
      data.addSeries(i, new double[][] {days, people});
    }
    return data;
  }
}
