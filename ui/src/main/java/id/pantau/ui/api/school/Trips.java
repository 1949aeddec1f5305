package id.pantau.ui.api.school;

import id.pantau.ui.api.Figure;

/**
 * What visits to a school came to, as the teams told it.
 *
 * @param visits trips of teams
 * @param peopleMet people who came, served or not
 * @param recordedPerVisit recorded on visits ÷ visits
 */
public record Trips(Figure visits, Figure peopleMet, Figure recordedPerVisit) {

  /** Nothing known. */
  public static final Trips UNKNOWN = new Trips(Figure.MISSING, Figure.MISSING, Figure.MISSING);
}
