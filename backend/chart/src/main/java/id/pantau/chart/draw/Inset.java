package id.pantau.chart.draw;

import id.pantau.chart.Fan;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.Window;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The last eight weeks and what is expected after them, in a box over the main plot.
 *
 * @param panel the plot inside the box; its floor is not 0
 * @param step people between its grid lines
 */
record Inset(Rectangle2D box, Panel panel, double step) {

  private static final int WIDTH = 326;
  private static final int HEIGHT = 146;
  private static final int LEFT = 122;

  /** Right of the longest tick text. */
  private static final int LEFTMOST = 92;

  private static final int UNDER_TARGET = 12;
  private static final int WEEKS = 8;
  private static final int RADIUS = 8;

  /** The inset, unless there is too little to show or a line would run through it. */
  static Optional<Inset> in(ProgressChart chart, Panel main) {
    List<Point.Observed> last = lastWeeks(chart);
    if (last.size() < 2) {
      return Optional.empty();
    }
    double top = Math.ceil(main.y(Layout.highest(chart)) + UNDER_TARGET);
    return IntStream.of(LEFT, LEFTMOST)
        .mapToObj(left -> new Rectangle2D.Double(left, top, WIDTH, HEIGHT))
        .filter(box -> free(box, chart, main))
        .findFirst()
        .map(box -> of(box, last, FanLines.steps(chart.fan(), chart.window())));
  }

  /** Its grid: the floor, the ceiling and what lies between. */
  List<Double> ticks() {
    return RoundTicks.between(panel.floor() - step, panel.ceiling(), step);
  }

  Shape rounded() {
    return new RoundRectangle2D.Double(
        box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * RADIUS, 2 * RADIUS);
  }

  private static List<Point.Observed> lastWeeks(ProgressChart chart) {
    return chart
        .actual()
        .newest(chart.window().to())
        .map(
            newest ->
                chart.actual().observed().stream()
                    .filter(point -> !point.day().isBefore(newest.day().minusWeeks(WEEKS)))
                    .filter(point -> chart.window().contains(point.day()))
                    .toList())
        .orElse(List.of());
  }

  private static Inset of(Rectangle2D box, List<Point.Observed> last, List<Fan.Step> ahead) {
    double low = people(last).min().orElseThrow();
    double high =
        DoubleStream.concat(people(last), ahead.stream().mapToDouble(Fan.Step::p90))
            .max()
            .orElseThrow();
    double step = RoundTicks.step(high - low, 3);
    double floor = Math.floor(low / step) * step;
    double ceiling = Math.max(floor + step, Math.ceil(high / step) * step);
    int x = (int) box.getX();
    int y = (int) box.getY();
    LocalDate end = ahead.isEmpty() ? last.getLast().day() : ahead.getLast().day();
    Window window = new Window(last.getFirst().day(), end);
    int right = x + (ahead.isEmpty() ? 252 : 228);
    Panel panel = new Panel(x + 12, y + 46, right, y + 122, window, floor, ceiling);
    return new Inset(box, panel, step);
  }

  private static boolean free(Rectangle2D box, ProgressChart chart, Panel main) {
    List<Line2D> lines = Obstacles.of(chart, main);
    return main.area().contains(box) && lines.stream().noneMatch(line -> line.intersects(box));
  }

  private static DoubleStream people(List<Point.Observed> points) {
    return points.stream().mapToDouble(Point.Observed::people);
  }
}
