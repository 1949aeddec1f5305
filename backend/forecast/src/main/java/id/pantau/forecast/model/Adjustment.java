package id.pantau.forecast.model;

import id.pantau.forecast.Observations;

/** By what a series is divided to take out of it what is known to come and go. Immutable. */
public interface Adjustment {

  /**
   * What a value of the adjusted series is multiplied by.
   *
   * @param t its place, from 0; after the end of the series too
   */
  double factor(int t);

  /** A series without it, from the same first place on. */
  Observations adjusted(Observations series);
}
