package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Token;
import java.util.List;

/** The texts beside markers: the newest value and what sources printed. */
final class ValueLabels {

  private final ProgressChart chart;
  private final ProgressFacts facts;
  private final ChartSize size;
  private final Panel panel;
  private final Labels labels;

  ValueLabels(ProgressChart chart, Layout layout, Labels labels) {
    this.chart = chart;
    this.facts = new ProgressFacts(chart);
    this.size = layout.frame().size();
    this.panel = layout.lowest();
    this.labels = labels;
  }

  void last() {
    facts.last().ifPresent(last -> labels.place(lastLabel(), aroundLast(last)));
  }

  void published() {
    facts.published().stream()
        .filter(point -> !point.label().at(size).isBlank())
        .forEach(point -> labels.place(label(point), around(point)));
  }

  private Label lastLabel() {
    return Label.bold(chart.actual().lastValue().at(size), Token.ACTUAL);
  }

  private Label label(PublishedPoint point) {
    return Label.plain(point.label().at(size), Token.INK_2).within(size.width() / 2.0);
  }

  private List<Spot> aroundLast(Point.Observed last) {
    double x = panel.x(last.day());
    double y = panel.y(last.people());
    return List.of(
        Spot.upTo(x - 10, y - 10),
        Spot.from(x + 10, y - 10),
        Spot.from(x + 10, y + 5),
        Spot.upTo(x - 10, y + 20),
        Spot.centred(x, y - 14));
  }

  /** Over the ring; beside the value's own label where both stand at one ring. */
  private List<Spot> around(PublishedPoint point) {
    double x = panel.x(point.day());
    double y = panel.y(point.people());
    double besideValue = x - 16 - lastLabel().width();
    return List.of(
        Spot.centred(x, y - 13),
        Spot.upTo(besideValue, y - 10),
        Spot.from(x - 8, y - 13),
        Spot.upTo(x + 8, y - 13),
        Spot.from(x + 10, y + 16),
        Spot.upTo(x - 10, y - 28));
  }
}
