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

  /** With fewer observations it leaves a part of itself out: a season must be seen twice. */
  default int enough() {
    return fewest();
  }

  /** What it comes to with so many observations: without a season if they are not enough. */
  default Model with(int size) {
    return this;
  }

  /**
   * The form that was chosen for a series, its parameters estimated for a longer one. A model that
   * chooses among forms keeps to the one that was tried, where the longer series allows it. Of a
   * series that was too short for a season, whether there is one is told by the longer one.
   *
   * @param before what {@link #fit} gave
   */
  default Fitted refit(Fitted before, Observations longer) {
    return fit(longer);
  }
}
