package id.pantau.ui.overview;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Standing;
import id.pantau.ui.api.Target;
import id.pantau.ui.api.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws of a region, and its table lists: the track, or where nothing is known of it
 * the day of the page alone.
 *
 * <p>A track carries its last level on over weeks of which nobody knows anything. Such a week, in
 * which no day was reported and no level was published, is missing here, so that it is not drawn as
 * if it had been measured; and a level that only a publication gives stands on that one's day.
 *
 * @param points levels to date, at least the day of the page, oldest first
 * @param end the newest level on it
 * @param goal people: the target of the offices drawn; null without one
 */
record Line(List<Point> points, Figure end, @Nullable Double goal) {

  static Line of(Progress progress, Track track) {
    return track.points().stream().anyMatch(point -> point.figure().known())
        ? new Line(told(track), track.points().getLast().figure(), goal(progress))
        : new Line(List.of(day(progress)), progress.activated(), count(progress));
  }

  private static List<Point> told(Track track) {
    List<Point> told = new ArrayList<>();
    Point before = track.points().getFirst();
    told.add(dated(before, track));
    for (Point point : track.points().subList(1, track.points().size())) {
      if (!repeats(point, before)) {
        told.add(dated(point, track));
      } else if (!sameWeek(point, before)) {
        told.add(track.silent(point.end()) ? point.unknown() : point);
      }
      before = point;
    }
    return told;
  }

  private static boolean repeats(Point point, Point before) {
    return point.correction() == null && point.figure().equals(before.figure());
  }

  /** The day before a target's period can lie in the first week of it. */
  private static boolean sameWeek(Point point, Point before) {
    return monday(point.end()).equals(monday(before.end()));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(previousOrSame(MONDAY));
  }

  private static Point dated(Point point, Track track) {
    return track.silent(point.end())
        ? track.standings().stream()
            .filter(standing -> gives(standing, point))
            .findFirst()
            .map(standing -> point.on(standing.asOf()))
            .orElse(point)
        : point;
  }

  private static boolean gives(Standing standing, Point point) {
    return !standing.asOf().isBefore(point.start())
        && !standing.asOf().isAfter(point.end())
        && point.figure().known()
        && standing.count() == point.figure().amount();
  }

  private static Point day(Progress progress) {
    return new Point(progress.asOf(), progress.asOf(), progress.activated(), null);
  }

  private static @Nullable Double goal(Progress progress) {
    Double goal = progress.pathTarget().value();
    return goal == null ? count(progress) : goal;
  }

  private static @Nullable Double count(Progress progress) {
    Target target = progress.target();
    return target == null || target.count() == null ? null : target.count().doubleValue();
  }

  /** Whether it ends with the offices that the progress counts, and not fewer of them. */
  boolean whole(Progress progress) {
    return Objects.equals(end.reported(), progress.activated().reported());
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
