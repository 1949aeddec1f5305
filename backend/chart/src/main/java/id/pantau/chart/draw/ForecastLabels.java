package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Fan;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.label.Labels;
import id.pantau.chart.svg.Token;
import java.util.List;

/** What the fan comes to, in the margin of a wide chart; a narrow one has no room for it. */
final class ForecastLabels {

  private final ProgressChart chart;
  private final Layout layout;
  private final ChartSize size;
  private final Labels labels;

  ForecastLabels(ProgressChart chart, Layout layout, Labels labels) {
    this.chart = chart;
    this.layout = layout;
    this.size = layout.frame().size();
    this.labels = labels;
  }

  void place() {
    Fan fan = chart.fan();
    List<Fan.Step> steps = FanLines.steps(fan, chart.window());
    if (fan != null && !steps.isEmpty() && !size.narrow()) {
      double y = clear(layout.lowest().y(steps.getLast().p50()));
      new Margin(layout.lowest(), size, labels).name(y, Token.ACTUAL, fan.end(), fan.range());
    }
  }

  /** Off the target's label in the same margin: below it, or above it where the fan ends higher. */
  private double clear(double y) {
    List<ProgressLines.Stretch> target = ProgressLines.stretches(chart.target(), chart.window());
    if (target.isEmpty() || layout.lower() != null) {
      return y;
    }
    double goal = layout.main().y(target.getLast().step().people());
    return y < goal
        ? Math.min(y, goal - Margin.LABEL_HEIGHT)
        : Math.max(y, goal + Margin.LABEL_HEIGHT);
  }
}
