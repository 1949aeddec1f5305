package id.pantau.chart.draw;

import id.pantau.chart.PathToTarget;
import id.pantau.chart.Point;
import id.pantau.chart.ProgressChart;
import id.pantau.chart.Target;
import id.pantau.chart.Window;
import id.pantau.chart.svg.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a progress chart as corners, cut to the days and people of a panel. */
final class ProgressLines {

  private ProgressLines() {}

  /** One break for each missing point. */
  static Line actual(ProgressChart chart, Window window) {
    return new Line(
        chart.actual().points().stream()
            .filter(point -> window.contains(point.day()))
            .map(ProgressLines::knot)
            .toList(),
        Token.ACTUAL,
        Strokes.ACTUAL);
  }

  /** Corners of the steps; empty when no target is in force within the window. */
  static Line target(@Nullable Target target, Window window) {
    List<Knot> corners = new ArrayList<>();
    for (Stretch stretch : stretches(target, window)) {
      corners.add(Knot.at(stretch.from(), stretch.step().people()));
      corners.add(Knot.at(stretch.to(), stretch.step().people()));
    }
    return new Line(corners, Token.TARGET, Strokes.TWO);
  }

  /** A step of the target with the days on which it holds inside the window. */
  record Stretch(Target.Step step, LocalDate from, LocalDate to) {}

  static List<Stretch> stretches(@Nullable Target target, Window window) {
    List<Stretch> stretches = new ArrayList<>();
    List<Target.Step> steps = target == null ? List.of() : target.steps();
    for (int i = 0; i < steps.size(); i++) {
      LocalDate until = i + 1 < steps.size() ? steps.get(i + 1).from() : window.to();
      LocalDate from = later(steps.get(i).from(), window.from());
      LocalDate to = earlier(until, window.to());
      if (from.isBefore(to)) {
        stretches.add(new Stretch(steps.get(i), from, to));
      }
    }
    return stretches;
  }

  /** The part of the path inside the panel; empty when there is none. */
  static Line path(@Nullable PathToTarget path, Panel panel) {
    return new Line(pathKnots(path, panel), Token.PATH, Strokes.DOTTED);
  }

  private static List<Knot> pathKnots(@Nullable PathToTarget path, Panel panel) {
    if (path == null) {
      return List.of();
    }
    LocalDate from = later(path.start(), panel.window().from());
    LocalDate to = earlier(path.deadline(), panel.window().to());
    if (!from.isBefore(to) || path.at(from) >= panel.ceiling()) {
      return List.of();
    }
    Knot start = Knot.at(from, path.at(from));
    return List.of(start, lowered(start, Knot.at(to, path.at(to)), panel.ceiling()));
  }

  /** The end of a rising line, moved back to where it crosses the ceiling. */
  private static Knot lowered(Knot start, Knot end, double ceiling) {
    if (end.people() <= ceiling) {
      return end;
    }
    double part = (ceiling - start.people()) / (end.people() - start.people());
    return new Knot(start.day() + part * (end.day() - start.day()), ceiling);
  }

  private static Knot knot(Point point) {
    return switch (point) {
      case Point.Observed observed -> Knot.at(observed.day(), observed.people());
      case Point.Missing missing -> Knot.at(missing.day(), Double.NaN);
    };
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
