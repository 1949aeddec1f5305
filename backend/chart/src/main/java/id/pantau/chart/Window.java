package id.pantau.chart;

import java.time.LocalDate;

/** The days a chart spans, both included; points outside it are not drawn. */
public record Window(LocalDate from, LocalDate to) {

  public Window {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A chart needs two days or more: " + from + " to " + to);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
