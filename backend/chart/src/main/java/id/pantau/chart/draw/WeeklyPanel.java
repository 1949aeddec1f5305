package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Week;
import id.pantau.chart.WeeklyChart;
import id.pantau.chart.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where the bars of weeks lie: a panel with room for the scale's texts before the first bar. */
final class WeeklyPanel {

  private static final int TOP = 8;
  private static final int FOOT = 28;
  private static final int LEFT = 2;

  /** Before the first bar, px. */
  private static final int GUTTER = 76;

  /** Above the highest bar there is room for its number. */
  private static final double HEADROOM = 1.16;

  private WeeklyPanel() {}

  static int height(ChartSize size) {
    return size.narrow() ? 240 : 280;
  }

  static Panel of(WeeklyChart chart, ChartSize size) {
    return new Panel(
        LEFT,
        TOP,
        size.width() - LEFT,
        height(size) - FOOT,
        window(chart, size),
        0,
        Math.max(1, HEADROOM * highest(chart)));
  }

  static double highest(WeeklyChart chart) {
    return chart.counted().stream().mapToDouble(Week.Counted::people).max().orElse(0);
  }

  /** Ends with the last day's end. */
  private static Window window(WeeklyChart chart, ChartSize size) {
    LocalDate first = chart.weeks().getFirst().from();
    LocalDate end = chart.weeks().getLast().to().plusDays(1);
    double days = ChronoUnit.DAYS.between(first, end);
    double room = size.width() - 2 * LEFT - GUTTER;
    return new Window(first.minusDays(Math.round(days * GUTTER / room)), end);
  }
}
