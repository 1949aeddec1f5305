package id.pantau.forecast.automatic;

/** What comes of asking for a forecast. */
public sealed interface Outcome permits Forecast, Outcome.None {

  /**
   * There is none.
   *
   * @param observations that there are, too few
   */
  record None(int observations) implements Outcome {}
}
