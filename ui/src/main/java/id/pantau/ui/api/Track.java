package id.pantau.ui.api;

import java.util.List;

/**
 * The activated count of one region over time.
 *
 * @param points weekly levels to date, oldest first, missing weeks included
 * @param standings what was published, oldest first
 */
public record Track(List<Point> points, List<Standing> standings) {

  /** Nothing over time. */
  public static final Track NONE = new Track(List.of(), List.of());
}
