package id.pantau.dataset;

/** What a target's percent is of (dasar target). */
public enum Basis {
  /** All residents. */
  POPULATION,
  /** Residents who must hold a card. */
  ELIGIBLE,
  /** Eligible residents whose biometrics are recorded. */
  RECORDED
}
