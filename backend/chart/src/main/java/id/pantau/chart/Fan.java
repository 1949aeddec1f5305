package id.pantau.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a count is expected to go, and between which counts half and four fifths of its futures
 * lie.
 *
 * @param day from which on it is expected
 * @param people on that day, of whom nothing is uncertain
 * @param steps in order of days, one or more, all after that day
 * @param end what it comes to: "31 Des: ± 5.200"
 * @param range under it: "P10–P90 4.720–5.670"
 */
public record Fan(LocalDate day, double people, List<Step> steps, String end, String range) {

  public Fan {
    Counts.require(people, "people");
    steps = List.copyOf(steps);
    LocalDate before = day;
    for (Step step : steps) {
      if (!before.isBefore(step.day())) {
        throw new IllegalArgumentException("Steps out of order at " + step.day());
      }
      before = step.day();
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A fan without steps");
    }
  }

  /**
   * The count by the end of a day that so many of a hundred futures do not exceed.
   *
   * @param title its tooltip
   */
  public record Step(
      LocalDate day, double p10, double p25, double p50, double p75, double p90, String title) {

    public Step {
      Counts.require(p10, "p10");
      Counts.require(p90, "p90");
      if (!(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90)) {
        throw new IllegalArgumentException("Quantiles cross on " + day);
      }
    }
  }
}
