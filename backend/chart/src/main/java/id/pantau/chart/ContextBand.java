package id.pantau.chart;

import java.time.LocalDate;

/**
 * Days that explain the line, both included, shaded under it.
 *
 * @param label "Ramadan"
 */
public record ContextBand(LocalDate from, LocalDate to, String label) {

  public ContextBand {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A band ends before it starts: " + to);
    }
  }
}
