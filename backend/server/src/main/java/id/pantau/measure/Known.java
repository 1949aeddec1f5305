package id.pantau.measure;

import java.time.LocalDate;

/** From what moment's knowledge a question is answered. */
public sealed interface Known {

  /** Everything that holds now. */
  enum Now implements Known {
    NOW
  }

  /**
   * What was believed at a past moment.
   *
   * @param version the data version that held
   * @param publishedBy releases published and targets announced after this day were not known
   */
  record Then(long version, LocalDate publishedBy) implements Known {}
}
