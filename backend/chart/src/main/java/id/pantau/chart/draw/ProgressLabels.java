package id.pantau.chart.draw;

import id.pantau.chart.ProgressChart;
import id.pantau.chart.label.Labels;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;

/** The texts of a progress chart, the weightiest placed first. */
final class ProgressLabels {

  private static final double DOT = 6;

  private final ProgressChart chart;
  private final ProgressFacts facts;
  private final Layout layout;
  private final Labels labels;

  ProgressLabels(ProgressChart chart, Layout layout, Labels labels) {
    this.chart = chart;
    this.facts = new ProgressFacts(chart);
    this.layout = layout;
    this.labels = labels;
  }

  void place(List<LocalDate> months) {
    keepOff();
    GoalLabels goal = new GoalLabels(chart, layout, labels);
    ValueLabels values = new ValueLabels(chart, layout, labels);
    ScaleLabels scale = new ScaleLabels(chart, layout, labels);
    scale.months(months);
    scale.magnified();
    goal.target();
    goal.asOf();
    new ForecastLabels(chart, layout, labels).place();
    values.last();
    goal.gap();
    values.published();
    goal.path();
    scale.ticks();
    scale.bands();
  }

  private void keepOff() {
    Panel lowest = layout.lowest();
    Obstacles.of(chart, layout.main()).forEach(labels::avoid);
    Obstacles.of(chart, lowest).forEach(labels::avoid);
    facts.onPath().ifPresent(path -> keepDot(layout.main(), path));
    facts.last().ifPresent(last -> keepDot(lowest, Knot.at(last.day(), last.people())));
    facts.published().forEach(p -> keepDot(lowest, Knot.at(p.day(), p.people())));
  }

  private void keepDot(Panel panel, Knot dot) {
    double x = panel.x(dot.day());
    double y = panel.y(dot.people());
    labels.keepFree(new Rectangle2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
  }
}
