package id.pantau.ui.api;

import java.util.List;

/**
 * How a region came to where it is. At every point the same offices are counted, so these can be
 * fewer than its progress counts.
 *
 * @param target people: where the path of those offices ends
 * @param points levels to date, oldest first: the day before the target's period, then the end of
 *     each week up to the day of the progress, missing weeks included
 * @param standings what was published, oldest first
 */
public record Track(Figure target, List<Point> points, List<Standing> standings) {

  /** Nothing over time. */
  public static final Track NONE = new Track(Figure.MISSING, List.of(), List.of());
}
