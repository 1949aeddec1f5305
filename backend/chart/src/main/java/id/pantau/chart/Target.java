package id.pantau.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * The target in force, as steps: it moves when a new population release or a revision comes.
 *
 * @param steps in order of days, one or more
 * @param label "Target 42.004"
 * @param basis the line under it: "25 % dari wajib KTP"; wide charts only
 */
public record Target(List<Step> steps, Words label, String basis) {

  public Target {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("A target needs a step; without one give no target");
    }
    requireOrder(steps);
  }

  /**
   * From that day on the target is so many people.
   *
   * @param title its tooltip
   */
  public record Step(LocalDate from, double people, String title) {
    public Step {
      Counts.require(people, "people");
    }
  }

  private static void requireOrder(List<Step> steps) {
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i - 1).from().isBefore(steps.get(i).from())) {
        throw new IllegalArgumentException("Steps out of order at " + steps.get(i).from());
      }
    }
  }
}
