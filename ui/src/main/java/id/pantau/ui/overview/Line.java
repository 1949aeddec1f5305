package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Target;
import id.pantau.ui.api.Track;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws of a region, and its table lists: the track, or where nothing is known of it
 * the day of the page alone.
 *
 * @param points levels to date, at least the day of the page, oldest first
 * @param goal people: the target of the offices drawn; null without one
 */
record Line(List<Point> points, @Nullable Double goal) {

  static Line of(Progress progress, Track track) {
    return track.points().stream().anyMatch(point -> point.figure().known())
        ? new Line(track.points(), goal(progress, track))
        : new Line(List.of(day(progress)), goal(progress));
  }

  private static Point day(Progress progress) {
    return new Point(progress.asOf(), progress.asOf(), progress.activated(), null);
  }

  private static @Nullable Double goal(Progress progress, Track track) {
    Double goal = track.target().value();
    return goal == null ? goal(progress) : goal;
  }

  private static @Nullable Double goal(Progress progress) {
    Target target = progress.target();
    return target == null || target.count() == null ? null : target.count().doubleValue();
  }

  /** The level on the day of the page. */
  Figure end() {
    return points.getLast().figure();
  }

  /** The first day with a level. */
  LocalDate first() {
    return points.stream()
        .filter(point -> point.figure().known())
        .findFirst()
        .map(Point::start)
        .orElse(points.getLast().end());
  }
}
