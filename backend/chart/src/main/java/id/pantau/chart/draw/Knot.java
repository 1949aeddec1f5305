package id.pantau.chart.draw;

import java.time.LocalDate;

/** A corner of a line: an epoch day and people; people are NaN where the line breaks. */
record Knot(double day, double people) {

  static Knot at(LocalDate day, double people) {
    return new Knot(day.toEpochDay(), people);
  }
}
