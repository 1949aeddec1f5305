package id.pantau.cli.forecast;

import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Outcome;
import id.pantau.forecast.automatic.Preparation;

/**
 * What is expected of a series after its last step, known or not.
 *
 * @param preparation what was done to it before
 * @param outcome from its last known value on: what is asked for begins after {@link
 *     Preparation#unknownAtEnd()} steps
 */
public record SeriesForecast(Series series, Preparation preparation, Outcome outcome) {

  /** The forecast's step, from 0, that a step asked for is, from 0. */
  public int step(int asked) {
    return preparation.unknownAtEnd() + asked;
  }

  /** Steps asked for of a forecast. */
  public int horizon(Forecast forecast) {
    return forecast.horizon() - preparation.unknownAtEnd();
  }
}
