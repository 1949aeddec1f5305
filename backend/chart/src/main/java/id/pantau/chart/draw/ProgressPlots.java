package id.pantau.chart.draw;

import id.pantau.chart.ContextBand;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.svg.Token;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/** Everything in a progress chart that is no text. */
final class ProgressPlots {

  /** Px that the gap line keeps from the rings at its ends. */
  private static final double CLEARANCE = 7;

  private final ProgressChart chart;
  private final ProgressFacts facts;
  private final Layout layout;
  private final Graphics2D graphics;

  ProgressPlots(ProgressChart chart, Layout layout, Graphics2D graphics) {
    this.chart = chart;
    this.facts = new ProgressFacts(chart);
    this.layout = layout;
    this.graphics = graphics;
  }

  void draw(List<LocalDate> months) {
    chart.bands().forEach(this::band);
    plotMain(months);
    if (layout.lower() != null) {
      plotLower(layout.lower(), months);
    }
    MissingHatch.draw(chart, layout.lowest(), graphics);
    if (layout.inset() != null) {
      plotInset(layout.inset());
    }
  }

  private void plotMain(List<LocalDate> months) {
    Panel panel = layout.main();
    fan(panel);
    PanelPlot plot = new PanelPlot(panel, MainTicks.of(chart, panel));
    plot.line(ProgressLines.target(chart.target(), panel.window()));
    common(plot, panel);
    facts.gap().ifPresent(gap -> gap(plot, gap));
    facts.onPath().ifPresent(path -> plot.dot(Dot.onPath(path)));
    if (layout.lower() == null) {
      plot.months(days(months));
      printed(plot);
    } else {
      facts.last().ifPresent(last -> plot.dot(Dot.last(last.day(), last.people())));
    }
    plot.draw(graphics);
  }

  private void plotLower(Panel lower, List<LocalDate> months) {
    zoomBox(lower);
    fan(lower);
    PanelPlot plot = new PanelPlot(lower, RoundTicks.upTo(lower.ceiling()));
    plot.months(days(months));
    common(plot, lower);
    printed(plot);
    plot.draw(graphics);
  }

  private void common(PanelPlot plot, Panel panel) {
    plot.line(ProgressLines.path(chart.path(), panel));
    FanLines.lines(chart.fan(), panel.window()).forEach(plot::line);
    plot.line(ProgressLines.actual(chart, panel.window()));
    facts.asOf().ifPresent(asOf -> plot.marker(asOf.day()));
    facts.alone().forEach(point -> plot.dot(Dot.alone(point.day(), point.people())));
  }

  /** The newest value, unless a source printed it, and all that sources printed. */
  private void printed(PanelPlot plot) {
    facts
        .last()
        .filter(last -> !facts.published(last))
        .ifPresent(last -> plot.dot(Dot.last(last.day(), last.people())));
    for (PublishedPoint point : facts.published()) {
      plot.dot(Dot.published(point.day(), point.people()));
    }
  }

  private void gap(PanelPlot plot, ProgressFacts.Gap gap) {
    double clearance = CLEARANCE / layout.main().pixelsPerPerson();
    if (gap.to() - gap.from() > 2 * clearance) {
      plot.upright(gap.day(), gap.to() - clearance, gap.from() + clearance, Token.BAD);
    }
  }

  private void band(ContextBand band) {
    BandBox.of(band, layout.lowest(), Layout.bandCeiling(chart)).ifPresent(this::shade);
  }

  /** The part of the main plot that the lower one enlarges, and the guides down to it. */
  private void zoomBox(Panel lower) {
    Panel main = layout.main();
    double top = main.y(lower.ceiling());
    double width = main.right() - main.left();
    stroke(Token.EDGE, Strokes.ONE);
    graphics.draw(new Rectangle2D.Double(main.left(), top, width, main.bottom() - top));
    stroke(Token.EDGE, Strokes.GUIDE);
    graphics.draw(new Line2D.Double(main.left(), main.bottom(), main.left(), lower.top()));
    graphics.draw(new Line2D.Double(main.right(), main.bottom(), main.right(), lower.top()));
    stroke(Token.INK_3, Strokes.ONE);
    facts.asOf().ifPresent(asOf -> joint(main.x(asOf.day()), main, lower));
  }

  private void joint(double x, Panel main, Panel lower) {
    graphics.draw(new Line2D.Double(x, main.bottom(), x, lower.top()));
  }

  private void plotInset(Inset inset) {
    graphics.setPaint(Token.SURFACE.paint());
    graphics.fill(inset.rounded());
    stroke(Token.RULE, Strokes.ONE);
    graphics.draw(inset.rounded());
    fan(inset.panel());
    PanelPlot plot = new PanelPlot(inset.panel(), inset.ticks());
    FanLines.lines(chart.fan(), inset.panel().window()).forEach(plot::line);
    plot.line(ProgressLines.actual(chart, inset.panel().window()));
    facts.last().ifPresent(last -> plot.dot(Dot.last(last.day(), last.people())));
    plot.draw(graphics);
  }

  private void fan(Panel panel) {
    for (FanLines.Area area : FanLines.areas(chart.fan(), panel)) {
      graphics.setPaint(area.token().paint());
      graphics.fill(area.outline());
    }
  }

  private void shade(Rectangle2D box) {
    graphics.setPaint(Token.SURFACE_2.paint());
    graphics.fill(box);
  }

  private void stroke(Token token, BasicStroke stroke) {
    graphics.setPaint(token.paint());
    graphics.setStroke(stroke);
  }

  private static List<Double> days(List<LocalDate> months) {
    return months.stream().map(day -> (double) day.toEpochDay()).toList();
  }
}
