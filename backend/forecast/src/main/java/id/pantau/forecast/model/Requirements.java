package id.pantau.forecast.model;

import id.pantau.forecast.Observations;

/** What models ask of a series. */
public final class Requirements {

  private Requirements() {}

  /**
   * Refuses a series that is too short.
   *
   * @throws IllegalArgumentException that says how many observations the model needs
   */
  public static void enough(String model, Observations series, int fewest) {
    if (series.size() < fewest) {
      throw new IllegalArgumentException(
          "%s needs at least %d observations; there are %d"
              .formatted(model, fewest, series.size()));
    }
  }
}
