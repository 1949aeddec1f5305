package id.pantau.chart.draw;

import id.pantau.chart.ChartSize;
import id.pantau.chart.Fan;
import id.pantau.chart.PathToTarget;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.PublishedPoint;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The panels of a progress chart.
 *
 * @param lower the same days enlarged upwards, or null
 * @param inset the last weeks enlarged both ways, or null
 */
record Layout(Frame frame, Panel main, @Nullable Panel lower, @Nullable Inset inset) {

  /** Px under which a line's rise cannot be read. */
  private static final double READABLE = 24;

  /** Above the highest line there is room for its marker. */
  private static final double HEADROOM = 1.085;

  static Layout of(ProgressChart chart, ChartSize size) {
    return switch (chart.magnifier()) {
      case NONE -> single(chart, size);
      case PANEL -> flat(chart, Frame.paired(size)) ? paired(chart, size) : single(chart, size);
      case INSET -> unclear(chart, Frame.single(size)) ? inset(chart, size) : single(chart, size);
    };
  }

  /** The panel at the picture's foot, which has the months. */
  Panel lowest() {
    return lower == null ? main : lower;
  }

  private static Layout single(ProgressChart chart, ChartSize size) {
    Frame frame = Frame.single(size);
    return new Layout(frame, main(chart, frame), null, null);
  }

  private static Layout paired(ProgressChart chart, ChartSize size) {
    Frame frame = Frame.paired(size);
    double ceiling = RoundTicks.ceiling(highestExpected(chart));
    return new Layout(frame, main(chart, frame), panel(chart, frame, frame.lower(), ceiling), null);
  }

  private static Layout inset(ProgressChart chart, ChartSize size) {
    Layout alone = single(chart, size);
    return Inset.in(chart, alone.main())
        .map(inset -> new Layout(alone.frame(), alone.main(), null, inset))
        .orElseGet(() -> flat(chart, alone.frame()) ? paired(chart, size) : alone);
  }

  /** A second panel makes a line readable; a narrow fan far up only a cut-out does. */
  private static boolean unclear(ProgressChart chart, Frame frame) {
    List<Fan.Step> steps = FanLines.steps(chart.fan(), chart.window());
    if (flat(chart, frame) || steps.isEmpty()) {
      return flat(chart, frame);
    }
    double people = steps.getLast().p90() - steps.getLast().p10();
    return people * main(chart, frame).pixelsPerPerson() < READABLE;
  }

  private static boolean flat(ProgressChart chart, Frame frame) {
    double highest = highestCount(chart);
    return highest > 0 && highest * main(chart, frame).pixelsPerPerson() < READABLE;
  }

  private static Panel main(ProgressChart chart, Frame frame) {
    return panel(chart, frame, frame.main(), Math.max(1, HEADROOM * highest(chart)));
  }

  private static Panel panel(ProgressChart chart, Frame frame, Frame.Rows rows, double ceiling) {
    return new Panel(
        Frame.LEFT, rows.top(), frame.right(), rows.bottom(), chart.window(), 0, ceiling);
  }

  /** People at the highest line. */
  static double highest(ProgressChart chart) {
    DoubleStream targets =
        ProgressLines.stretches(chart.target(), chart.window()).stream()
            .mapToDouble(stretch -> stretch.step().people());
    DoubleStream all = DoubleStream.concat(targets, pathEnds(chart.path()));
    return Math.max(highestExpected(chart), all.max().orElse(0));
  }

  /** People up to where context bands reach: the lowest target, else the highest line. */
  static double bandCeiling(ProgressChart chart) {
    return ProgressLines.stretches(chart.target(), chart.window()).stream()
        .mapToDouble(stretch -> stretch.step().people())
        .min()
        .orElse(highest(chart));
  }

  private static DoubleStream pathEnds(@Nullable PathToTarget path) {
    return path == null
        ? DoubleStream.empty()
        : DoubleStream.of(path.startPeople(), path.targetPeople());
  }

  /** People at the highest count that there is. */
  private static double highestCount(ProgressChart chart) {
    List<Point.Observed> observed = chart.actual().observed();
    return DoubleStream.concat(
            observed.stream()
                .filter(point -> chart.window().contains(point.day()))
                .mapToDouble(Point.Observed::people),
            chart.published().stream()
                .filter(point -> chart.window().contains(point.day()))
                .mapToDouble(PublishedPoint::people))
        .max()
        .orElse(0);
  }

  /** People at the highest count that there is or that is expected. */
  private static double highestExpected(ProgressChart chart) {
    return FanLines.steps(chart.fan(), chart.window()).stream()
        .mapToDouble(Fan.Step::p90)
        .reduce(highestCount(chart), Math::max);
  }
}
