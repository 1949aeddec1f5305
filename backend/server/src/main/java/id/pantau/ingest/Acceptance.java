package id.pantau.ingest;

/** How much of a file is taken when parts of it are wrong. */
public enum Acceptance {
  /** Every report that is right. */
  RIGHT_REPORTS,
  /** All reports, or none when one is wrong. */
  ALL_OR_NOTHING,
  /** None: it is only examined. */
  NOTHING
}
