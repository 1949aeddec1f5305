package id.pantau.ui.overview;

import id.pantau.ui.api.Figure;
import id.pantau.ui.api.Point;
import id.pantau.ui.api.Progress;
import id.pantau.ui.api.Track;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The activated count by day up to the day of a page: the ends of weeks, the day before the
 * target's period, the day itself. A level that counts other offices than the page does is missing:
 * a line through it would rise and fall with the offices, not with people.
 *
 * @param byDay people to date
 * @param uneven whether levels are left out for that reason
 */
record Levels(SortedMap<LocalDate, Figure> byDay, boolean uneven) {

  Levels {
    byDay = Collections.unmodifiableSortedMap(byDay);
  }

  static Levels of(Progress progress, Track track) {
    TreeMap<LocalDate, Figure> levels = new TreeMap<>();
    track.points().forEach(point -> levels.put(point.end(), point.figure()));
    boolean agrees = agrees(progress, levels);
    if (progress.target() != null) {
      levels.put(progress.target().periodStart().minusDays(1), progress.startCount());
    }
    levels.put(progress.asOf(), progress.activated());
    levels.tailMap(progress.asOf(), false).clear();
    levels.replaceAll(
        (day, level) ->
            day.equals(progress.asOf()) || (agrees && comparable(level, progress))
                ? level
                : Figure.MISSING);
    return new Levels(levels, uneven(progress, track, agrees));
  }

  /** Where both know the page's day they must say the same, or they count different offices. */
  private static boolean agrees(Progress progress, SortedMap<LocalDate, Figure> levels) {
    Figure same = levels.get(progress.asOf());
    return same == null
        || !same.known()
        || !progress.activated().known()
        || Math.abs(same.amount() - progress.activated().amount()) < 1;
  }

  private static boolean comparable(Figure level, Progress progress) {
    return level.known() && Objects.equals(level.reported(), progress.activated().reported());
  }

  private static boolean uneven(Progress progress, Track track, boolean agrees) {
    return track.points().stream()
        .filter(point -> within(point, progress))
        .map(Point::figure)
        .anyMatch(level -> level.known() && !(agrees && comparable(level, progress)));
  }

  private static boolean within(Point point, Progress progress) {
    return progress.target() == null || !point.end().isBefore(progress.target().periodStart());
  }
}
