package id.pantau.chart;

import java.time.LocalDate;

/** One day of a series: a count of people, or the fact that none was reported. */
public sealed interface Point {

  LocalDate day();

  /** Its tooltip: "Kota Lubuklinggau, 2 Nov 2023: 4.015 orang (data contoh)". */
  String title();

  /** So many people were counted by the end of that day. */
  record Observed(LocalDate day, double people, String title) implements Point {
    public Observed {
      Counts.require(people, "people");
    }
  }

  /** Nobody knows the count of that day; the line breaks there. */
  record Missing(LocalDate day, String title) implements Point {}
}
