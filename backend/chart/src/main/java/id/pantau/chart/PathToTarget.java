package id.pantau.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The straight line from the count at the period's start to the target at its deadline.
 *
 * @param label "jalur ke target"
 * @param title tooltip of the line and of its dot at the as-of day
 */
public record PathToTarget(
    LocalDate start,
    double startPeople,
    LocalDate deadline,
    double targetPeople,
    Words label,
    String title) {

  public PathToTarget {
    Counts.require(startPeople, "startPeople");
    Counts.require(targetPeople, "targetPeople");
    if (!start.isBefore(deadline)) {
      throw new IllegalArgumentException("A path must end after it starts: " + deadline);
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(deadline);
  }

  /** People on the path at that day; the line goes on beyond its ends. */
  public double at(LocalDate day) {
    double done =
        (double) start.until(day, ChronoUnit.DAYS) / start.until(deadline, ChronoUnit.DAYS);
    return startPeople + done * (targetPeople - startPeople);
  }
}
