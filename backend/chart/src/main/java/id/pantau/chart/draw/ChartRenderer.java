package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.ChartSpec;
import id.pantau.chart.FanChart;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.ReliabilityChart;
import id.pantau.chart.Scheme;
import id.pantau.chart.WeeklyChart;
import id.pantau.chart.label.Labels;
import id.pantau.chart.svg.SvgCanvas;
import java.time.LocalDate;
import java.util.List;

/** Draws charts as SVG. It keeps no state: one may serve all threads. */
public final class ChartRenderer {

  /**
   * The chart as one {@code <svg>} element: UTF-8, well-formed, without ids, scripts or outer
   * resources. The same arguments give the same text.
   *
   * @param size the layout; CSS scales the result to the width it is given
   */
  public String svg(ChartSpec spec, ChartSize size, Scheme scheme) {
    return switch (spec) {
      case ProgressChart chart -> svg(chart, size, scheme);
      case WeeklyChart chart -> svg(chart, size, scheme);
      case FanChart chart -> svg(chart, size, scheme);
      case ReliabilityChart chart -> svg(chart, size, scheme);
    };
  }

  /**
   * Loads fonts and classes by drawing once: the first chart takes seconds, so call it at start.
   */
  public void warmUp() {
    for (ChartSize size : ChartSize.values()) {
      svg(WarmUp.chart(), size, Scheme.PAGE);
      svg(WarmUp.weeks(), size, Scheme.PAGE);
    }
  }

  private static String svg(ProgressChart chart, ChartSize size, Scheme scheme) {
    Layout layout = Layout.of(chart, size);
    SvgCanvas canvas = new SvgCanvas(size.width(), layout.frame().height());
    List<LocalDate> months = Months.on(layout.main(), chart.language());
    new ProgressPlots(chart, layout, canvas.graphics()).draw(months);
    Labels labels = new Labels(canvas, size.width(), layout.frame().height());
    new ProgressLabels(chart, layout, labels).place(months);
    new ProgressHits(chart, layout, canvas).add();
    return canvas.svg(scheme, chart.sentence(), layout.main().top(), layout.lowest().bottom());
  }

  private static String svg(FanChart chart, ChartSize size, Scheme scheme) {
    Panel panel = FanPanel.of(chart, size);
    int height = Frame.single(size).height();
    SvgCanvas canvas = new SvgCanvas(size.width(), height);
    new FanPlot(chart, panel).draw(canvas.graphics());
    Labels labels = new Labels(canvas, size.width(), height);
    new FanLabels(chart, panel, size.width(), labels).place();
    canvas.add(FanLabels.columns(chart, panel));
    return canvas.svg(scheme, chart.sentence(), panel.top(), panel.bottom());
  }

  private static String svg(ReliabilityChart chart, ChartSize size, Scheme scheme) {
    var plot = new ReliabilityPlot(chart, size);
    SvgCanvas canvas = new SvgCanvas(size.width(), plot.height());
    plot.draw(canvas.graphics());
    plot.name(new Labels(canvas, size.width(), plot.height()));
    canvas.add(plot.columns());
    return canvas.svg(scheme, chart.sentence(), plot.panel().top(), plot.panel().bottom());
  }

  private static String svg(WeeklyChart chart, ChartSize size, Scheme scheme) {
    Panel panel = WeeklyPanel.of(chart, size);
    int height = WeeklyPanel.height(size);
    SvgCanvas canvas = new SvgCanvas(size.width(), height);
    LocalDate end = panel.window().to();
    List<LocalDate> months =
        Months.on(panel, chart.language()).stream().filter(end::isAfter).toList();
    new WeeklyBars(chart, panel).draw(canvas.graphics(), months);
    var texts = new WeeklyLabels(chart, panel, new Labels(canvas, size.width(), height));
    texts.place(months);
    canvas.add(texts.columns());
    return canvas.svg(scheme, chart.sentence(), panel.top(), panel.bottom());
  }
}
