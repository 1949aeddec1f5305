package id.pantau.ui.api;

import java.time.LocalDate;
import java.util.List;

/**
 * How a region came to where it is. At every point the same offices are counted, so these can be
 * fewer than its progress counts.
 *
 * @param points levels to date, oldest first: the day before the target's period, then the end of
 *     each week up to the day of the progress, missing weeks included
 * @param flows what was added in each week as far as it was reported, oldest first; of the last two
 *     years
 * @param standings what was published, oldest first
 */
public record Track(List<Point> points, List<Point> flows, List<Standing> standings) {

  /** Nothing over time. */
  public static final Track NONE = new Track(List.of(), List.of(), List.of());

  /** Whether no day of the week around this day was reported. */
  public boolean silent(LocalDate day) {
    return flows.stream()
        .filter(flow -> !day.isBefore(flow.start()) && !day.isAfter(flow.end()))
        .anyMatch(flow -> flow.figure().status() == Status.MISSING);
  }
}
