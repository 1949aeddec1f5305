package id.pantau.chart.draw;

import id.pantau.chart.Fan;
import id.pantau.chart.Window;
import id.pantau.chart.svg.Token;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A progress chart's fan as areas and lines, from the day on which nothing is uncertain. */
final class FanLines {

  private FanLines() {}

  /** The steps that are in the window; none when the fan opens outside it. */
  static List<Fan.Step> steps(@Nullable Fan fan, Window window) {
    return fan == null || !window.contains(fan.day())
        ? List.of()
        : fan.steps().stream().filter(step -> window.contains(step.day())).toList();
  }

  /** Four fifths of the futures, then half of them on top. */
  static List<Area> areas(@Nullable Fan fan, Panel panel) {
    return steps(fan, panel.window()).isEmpty()
        ? List.of()
        : List.of(
            new Area(outline(fan, panel, Fan.Step::p10, Fan.Step::p90), Token.FAN_80),
            new Area(outline(fan, panel, Fan.Step::p25, Fan.Step::p75), Token.FAN_50));
  }

  /** A filled part of a plot. */
  record Area(Path2D outline, Token token) {}

  /** The edges of four fifths, and the median. */
  static List<Line> lines(@Nullable Fan fan, Window window) {
    return steps(fan, window).isEmpty()
        ? List.of()
        : List.of(
            new Line(knots(fan, window, Fan.Step::p10), Token.FAN_EDGE, Strokes.ONE),
            new Line(knots(fan, window, Fan.Step::p90), Token.FAN_EDGE, Strokes.ONE),
            new Line(knots(fan, window, Fan.Step::p50), Token.ACTUAL, Strokes.AHEAD));
  }

  private static Path2D outline(
      @Nullable Fan fan,
      Panel panel,
      ToDoubleFunction<Fan.Step> low,
      ToDoubleFunction<Fan.Step> high) {
    return Outline.of(panel, knots(fan, panel.window(), high), knots(fan, panel.window(), low));
  }

  private static List<Knot> knots(
      @Nullable Fan fan, Window window, ToDoubleFunction<Fan.Step> people) {
    return fan == null
        ? List.of()
        : Stream.concat(
                Stream.of(Knot.at(fan.day(), fan.people())),
                steps(fan, window).stream()
                    .map(step -> Knot.at(step.day(), people.applyAsDouble(step))))
            .toList();
  }
}
