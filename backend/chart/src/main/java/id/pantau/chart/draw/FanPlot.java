package id.pantau.chart.draw;

import id.pantau.chart.FanChart;
import id.pantau.chart.svg.Token;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Everything in a fan that is no text: bands, then the line that was and the one that goes on. */
final class FanPlot {

  private static final List<Token> SHADES = List.of(Token.FAN_80, Token.FAN_50);

  private final FanChart chart;
  private final Panel panel;

  FanPlot(FanChart chart, Panel panel) {
    this.chart = chart;
    this.panel = panel;
  }

  void draw(Graphics2D graphics) {
    for (int band = 0; band < chart.bands().size(); band++) {
      graphics.setPaint(SHADES.get(Math.min(band, SHADES.size() - 1)).paint());
      graphics.fill(outline(band));
    }
    PanelPlot plot = new PanelPlot(panel, FanPanel.ticks(panel));
    plot.months(FanLabels.places(chart, panel).stream().map(Integer::doubleValue).toList());
    plot.line(new Line(past(), Token.ACTUAL, Strokes.ONE_AND_HALF));
    plot.line(new Line(ahead(FanChart.Ahead::mean), Token.ACTUAL, Strokes.AHEAD));
    alone().forEach(plot::dot);
    doubted().forEach(plot::dot);
    plot.draw(graphics);
  }

  /** From the last known value, of which nothing is uncertain. */
  private Path2D outline(int band) {
    return Outline.of(panel, edge(band, FanChart.Band::high), edge(band, FanChart.Band::low));
  }

  private List<Knot> edge(int band, ToDoubleFunction<FanChart.Band> value) {
    return ahead(step -> value.applyAsDouble(step.bands().get(band)));
  }

  private double place(int step) {
    return chart.past().size() + step;
  }

  private List<Knot> past() {
    List<Knot> knots = new ArrayList<>();
    for (int place = 0; place < chart.past().size(); place++) {
      knots.add(new Knot(place, taken(chart.past().get(place))));
    }
    return knots;
  }

  private static double taken(FanChart.Past step) {
    return switch (step) {
      case FanChart.Known known -> known.value();
      case FanChart.Replaced replaced -> replaced.taken();
      case FanChart.Unknown unknown -> Double.NaN;
    };
  }

  private List<Knot> ahead(ToDoubleFunction<FanChart.Ahead> value) {
    List<Knot> knots = new ArrayList<>();
    knots.add(start());
    for (int step = 0; step < chart.ahead().size(); step++) {
      knots.add(new Knot(place(step), value.applyAsDouble(chart.ahead().get(step))));
    }
    return knots;
  }

  /** Where the fan opens: the last known value, or the first expected one where none is shown. */
  private Knot start() {
    return past().stream()
        .filter(knot -> !Double.isNaN(knot.people()))
        .reduce((one, other) -> other)
        .orElseGet(() -> new Knot(place(0), chart.ahead().getFirst().mean()));
  }

  /** Values between two unknown ones, which no line reaches. */
  private List<Dot> alone() {
    List<Knot> knots = past();
    List<Dot> dots = new ArrayList<>();
    for (int place = 0; place < knots.size(); place++) {
      boolean before = place > 0 && !Double.isNaN(knots.get(place - 1).people());
      boolean after = place + 1 < knots.size() && !Double.isNaN(knots.get(place + 1).people());
      if (!Double.isNaN(knots.get(place).people()) && !before && !after) {
        dots.add(new Dot(knots.get(place), 1.5, Token.ACTUAL, Token.ACTUAL, Strokes.ONE));
      }
    }
    return dots;
  }

  private List<Dot> doubted() {
    List<Dot> dots = new ArrayList<>();
    for (int place = 0; place < chart.past().size(); place++) {
      if (chart.past().get(place) instanceof FanChart.Replaced replaced) {
        dots.add(Dot.doubted(new Knot(place, FanPanel.within(panel, replaced.value()))));
      }
    }
    return dots;
  }
}
