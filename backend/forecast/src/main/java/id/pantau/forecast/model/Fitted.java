package id.pantau.forecast.model;

import id.pantau.forecast.Observations;
import java.util.random.RandomGenerator;

/** A model with its parameters, at the end of a series. Immutable. */
public interface Fitted {

  /** The model and its parameters in a line, {@code ETS(A,Ad,N) α 0.31 β 0.02 φ 0.98}. */
  String description();

  /**
   * What is expected.
   *
   * @param horizon steps ahead, at least 1
   * @return of each step, the next one first
   */
  double[] mean(int horizon);

  /**
   * One future by the model's own errors, which depend on each other over time as the model has it.
   *
   * @param random the only source of chance
   */
  double[] path(int horizon, RandomGenerator random);

  /**
   * The one-step errors in the series, observation less forecast, oldest first; steps without one
   * are left out.
   */
  double[] residuals();

  /**
   * The same parameters at the end of another series, or of a longer one: nothing is estimated
   * anew.
   *
   * @throws IllegalArgumentException when it is too short for the model
   */
  Fitted over(Observations series);
}
