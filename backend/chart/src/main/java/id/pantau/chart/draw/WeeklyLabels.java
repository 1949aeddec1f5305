package id.pantau.chart.draw;

import id.pantau.chart.Week;
import id.pantau.chart.WeeklyChart;
import id.pantau.chart.label.Label;
import id.pantau.chart.label.Labels;
import id.pantau.chart.label.Spot;
import id.pantau.chart.svg.Column;
import id.pantau.chart.svg.Token;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The texts of a chart of weeks, and what it answers to the pointer. */
final class WeeklyLabels {

  private static final int OVER_BAR = 6;
  private static final int OVER_LINE = 5;
  private static final int UNDER_AXIS = 18;

  private final WeeklyChart chart;
  private final Panel panel;
  private final Labels labels;

  WeeklyLabels(WeeklyChart chart, Panel panel, Labels labels) {
    this.chart = chart;
    this.panel = panel;
    this.labels = labels;
  }

  void place(List<LocalDate> months) {
    List<Week.Counted> bars = chart.counted().stream().filter(week -> week.people() > 0).toList();
    bars.forEach(week -> labels.keepFree(WeeklyBars.box(week, panel)));
    months.forEach(this::month);
    ticks();
    bars.stream()
        .sorted(Comparator.comparingDouble(Week.Counted::people).reversed())
        .forEach(this::value);
  }

  List<Column> columns() {
    return chart.weeks().stream()
        .map(week -> new Column(panel.x(week.from()), panel.x(week.to().plusDays(1)), week.title()))
        .toList();
  }

  private void month(LocalDate day) {
    Spot spot = Spot.from(panel.x(day), panel.bottom() + UNDER_AXIS);
    labels.place(Months.label(day, chart.language()), List.of(spot));
  }

  private void ticks() {
    List<Double> ticks = RoundTicks.upTo(WeeklyPanel.highest(chart));
    for (double tick : ticks) {
      boolean top = tick == ticks.getLast();
      String text = top ? chart.language().topTick(tick) : chart.language().tick(tick);
      Spot spot = Spot.from(panel.left(), panel.y(tick) - OVER_LINE);
      labels.place(Label.plain(text, Token.AXIS), List.of(spot));
    }
  }

  private void value(Week.Counted week) {
    Rectangle2D bar = WeeklyBars.box(week, panel);
    Spot spot = Spot.centred(bar.getCenterX(), bar.getY() - OVER_BAR);
    labels.place(Label.bold(week.label(), Token.ACTUAL), List.of(spot));
  }
}
