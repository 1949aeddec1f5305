package id.pantau.ui.api;

/** What a target's percent is <em>of</em> (dasar target). */
public enum Basis {
  /** All residents. */
  POPULATION,
  /** Residents who must hold a card: 17 or older, or ever married. */
  ELIGIBLE,
  /** Eligible residents whose biometrics are recorded. */
  RECORDED
}
