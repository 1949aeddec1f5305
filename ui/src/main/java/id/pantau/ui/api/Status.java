package id.pantau.ui.api;

/** What is known of a figure. */
public enum Status {
  /** There is a value. */
  OBSERVED,
  /** Nobody reported it. */
  MISSING,
  /** Fewer people than may be shown. */
  SUPPRESSED
}
