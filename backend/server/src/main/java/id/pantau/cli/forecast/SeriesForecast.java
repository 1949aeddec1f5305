package id.pantau.cli.forecast;

import id.pantau.forecast.automatic.Forecast;
import id.pantau.forecast.automatic.Forecaster;
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

  /** Of a series, so many steps ahead. Values that only fill gaps are too few to go by. */
  static SeriesForecast of(Series series, Forecaster forecaster, int horizon, boolean counts) {
    Preparation made = Preparation.of(series.values());
    int steps = horizon + made.unknownAtEnd();
    return new SeriesForecast(
        series,
        made,
        made.known() < Forecaster.FEWEST
            ? new Outcome.None(made.known())
            : forecaster.forecast(made.series(), steps, counts));
  }

  /** The forecast's step, from 0, that a step asked for is, from 0. */
  public int step(int asked) {
    return preparation.unknownAtEnd() + asked;
  }

  /** Steps asked for of a forecast. */
  public int horizon(Forecast forecast) {
    return forecast.horizon() - preparation.unknownAtEnd();
  }
}
