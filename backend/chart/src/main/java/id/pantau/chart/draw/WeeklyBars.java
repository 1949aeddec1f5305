package id.pantau.chart.draw;

import id.pantau.chart.Week;
import id.pantau.chart.WeeklyChart;
import id.pantau.chart.svg.Token;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.IntervalXYDataset;

/** Everything in a chart of weeks that is no text: whole weeks filled, cut ones only outlined. */
final class WeeklyBars {

  /** What of its week's width a bar leaves free. */
  private static final double MARGIN = .28;

  private final WeeklyChart chart;
  private final Panel panel;

  WeeklyBars(WeeklyChart chart, Panel panel) {
    this.chart = chart;
    this.panel = panel;
  }

  void draw(Graphics2D graphics, List<LocalDate> months) {
    XYPlot plot = BarePlot.of(panel, RoundTicks.upTo(WeeklyPanel.highest(chart)));
    List<Double> ticks = months.stream().map(day -> (double) day.toEpochDay()).toList();
    plot.setDomainAxis(BarePlot.days(panel, ticks));
    plot.setDataset(0, bars(chart.counted().stream().filter(Week.Counted::whole).toList()));
    plot.setRenderer(0, filled());
    plot.setDataset(1, bars(chart.counted().stream().filter(week -> !week.whole()).toList()));
    plot.setRenderer(1, outlined());
    plot.draw(graphics, panel.area(), null, null, null);
    MissingHatch.draw(missing(), panel, graphics);
  }

  /** The part of the plot that a bar covers. */
  static Rectangle2D box(Week.Counted week, Panel panel) {
    double left = panel.x(week.from());
    double width = panel.x(week.to().plusDays(1)) - left;
    double top = panel.y(week.people());
    return new Rectangle2D.Double(
        left + width * MARGIN / 2, top, width * (1 - MARGIN), panel.bottom() - top);
  }

  private List<MissingHatch.Stretch> missing() {
    return chart.weeks().stream()
        .filter(Week.Missing.class::isInstance)
        .map(week -> stretch(week))
        .toList();
  }

  private MissingHatch.Stretch stretch(Week week) {
    return new MissingHatch.Stretch(panel.x(week.from()), panel.x(week.to().plusDays(1)));
  }

  private static XYBarRenderer filled() {
    XYBarRenderer renderer = plain();
    renderer.setSeriesPaint(0, Token.ACTUAL.paint());
    renderer.setDrawBarOutline(false);
    return renderer;
  }

  private static XYBarRenderer outlined() {
    XYBarRenderer renderer = plain();
    renderer.setSeriesPaint(0, Token.SURFACE.paint());
    renderer.setSeriesOutlinePaint(0, Token.ACTUAL.paint());
    renderer.setSeriesOutlineStroke(0, Strokes.CUT_WEEK);
    renderer.setDrawBarOutline(true);
    return renderer;
  }

  private static XYBarRenderer plain() {
    XYBarRenderer renderer = new XYBarRenderer(MARGIN);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    return renderer;
  }

  /** A week without people has no bar. */
  private static IntervalXYDataset bars(List<Week.Counted> weeks) {
    List<Week.Counted> shown = weeks.stream().filter(week -> week.people() > 0).toList();
    double[][] data = new double[6][shown.size()];
    for (int i = 0; i < shown.size(); i++) {
      Week.Counted week = shown.get(i);
      double from = week.from().toEpochDay();
      double to = week.to().plusDays(1).toEpochDay();
      double[] bar = {(from + to) / 2, from, to, week.people(), 0, week.people()};
      for (int row = 0; row < bar.length; row++) {
        data[row][i] = bar[row];
      }
    }
    DefaultIntervalXYDataset bars = new DefaultIntervalXYDataset();
    bars.addSeries("", data);
    return bars;
  }
}
