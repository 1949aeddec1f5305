package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;

/** What a group has in common, estimated; it takes any series to its end. */
interface Prior {

  /** The model and its parameters in a line. */
  String description();

  /**
   * What was known before each observation, and after the last.
   *
   * @return one more than there are observations
   */
  Law[] laws(Observations series);
}
