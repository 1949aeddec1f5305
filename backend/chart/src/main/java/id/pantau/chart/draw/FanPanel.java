package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.FanChart;
import id.pantau.chart.Window;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Where a fan lies: steps across, each an epoch day of its own, and round values up. */
final class FanPanel {

  /** What is above 0 begins at 0, unless that leaves more than so much of the plot empty. */
  private static final double EMPTY = 0.6;

  /** Before the first step, for the scale's texts, px. */
  private static final double GUTTER = 52;

  /** A value that the forecast does not believe does not press the others flat. */
  private static final double BEYOND = 0.25;

  /** Of the plot's height, above and below the values. */
  private static final double AIR = 0.06;

  private static final int TENTH = 10;

  private FanPanel() {}

  static Panel of(FanChart chart, ChartSize size) {
    Frame frame = Frame.single(size);
    int steps = chart.past().size() + chart.ahead().size();
    long before = Math.round(GUTTER * steps / (frame.right() - GUTTER));
    Window window = new Window(LocalDate.ofEpochDay(-before), LocalDate.ofEpochDay(steps - 1));
    DoubleSummaryStatistics values = believed(chart).summaryStatistics();
    double reach = BEYOND * (values.getMax() - values.getMin());
    double from = values.getMin() - reach;
    double to = values.getMax() + reach;
    doubted(chart).filter(value -> from <= value && value <= to).forEach(values);
    double low = values.getMin();
    double high = values.getMax();
    if (low >= 0 && low <= EMPTY * high) {
      low = 0;
    }
    double air = high > low ? AIR * (high - low) : Math.max(1, Math.abs(high) / TENTH);
    return new Panel(
        Frame.LEFT,
        frame.main().top() + 10,
        frame.right(),
        frame.main().bottom(),
        window,
        low == 0 ? 0 : low - air,
        high + air);
  }

  private static DoubleStream believed(FanChart chart) {
    return DoubleStream.concat(
        chart.past().stream().flatMapToDouble(FanPanel::taken),
        chart.ahead().stream()
            .flatMapToDouble(
                step ->
                    DoubleStream.concat(
                        DoubleStream.of(step.mean()),
                        step.bands().stream()
                            .flatMapToDouble(band -> DoubleStream.of(band.low(), band.high())))));
  }

  private static DoubleStream taken(FanChart.Past step) {
    return switch (step) {
      case FanChart.Known known -> DoubleStream.of(known.value());
      case FanChart.Replaced replaced -> DoubleStream.of(replaced.taken());
      case FanChart.Unknown unknown -> DoubleStream.empty();
    };
  }

  private static DoubleStream doubted(FanChart chart) {
    return chart.past().stream()
        .filter(FanChart.Replaced.class::isInstance)
        .map(FanChart.Replaced.class::cast)
        .mapToDouble(FanChart.Replaced::value);
  }

  /** The value, or the edge of the panel that it lies beyond. */
  static double within(Panel panel, double value) {
    return Math.clamp(value, panel.floor(), panel.ceiling());
  }

  /** Round values in the panel, at most five. */
  static List<Double> ticks(Panel panel) {
    double step = round((panel.ceiling() - panel.floor()) / 5);
    long first = (long) Math.ceil(panel.floor() / step);
    long last = (long) Math.floor(panel.ceiling() / step);
    return Stream.iterate(first, i -> i <= last, i -> i + 1).map(i -> i * step).toList();
  }

  /** The lowest 1, 2, 2.5 or 5 times a power of ten that is not below it. */
  private static double round(double least) {
    double decade = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 2.5, 5, 10)
        .map(leading -> leading * decade)
        .filter(step -> step >= least)
        .findFirst()
        .orElse(10 * decade);
  }
}
