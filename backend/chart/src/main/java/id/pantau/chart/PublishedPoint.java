package id.pantau.chart;

import java.time.LocalDate;

/**
 * A count that a source printed, drawn as a ring on the line.
 *
 * @param label "terbit, Linggau Pos"
 * @param title its tooltip, with the source
 */
public record PublishedPoint(LocalDate day, double people, Words label, String title) {

  public PublishedPoint {
    Counts.require(people, "people");
  }
}
