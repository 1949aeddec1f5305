package id.pantau.measure;

/** What is known of a figure. */
public enum Status {
  /** There is a value. */
  OBSERVED,
  /** Nobody reported it; the value is null, never 0. */
  MISSING,
  /** Fewer people than may be shown; the value is withheld. */
  SUPPRESSED
}
