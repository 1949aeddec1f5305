package id.pantau.forecast.model;

import id.pantau.forecast.Observations;

/** A way to forecast a series. */
public interface Model {

  /** Its name in the literature, {@code ETS}. */
  String name();

  /** With fewer observations it cannot be fitted. */
  int fewest();

  /**
   * Its parameters for a series, with the states that they lead to.
   *
   * @throws IllegalArgumentException with fewer observations than {@link #fewest()}
   */
  Fitted fit(Observations series);

  /**
   * The form that was chosen for a series, its parameters estimated for a longer one. A model that
   * chooses among forms keeps to the one that was tried, where the longer series allows it.
   *
   * @param before what {@link #fit} gave
   */
  default Fitted refit(Fitted before, Observations longer) {
    return fit(longer);
  }
}
