package id.pantau.reporting.health;

/** What is known of an office's report of one day. */
public enum ReportState {
  /** It came by its deadline. */
  ON_TIME,
  /** It came after its deadline. */
  LATE,
  /** It came so long after its deadline that it was loaded as history. */
  BACKFILLED,
  /** It came, and a later one took its place. */
  REPLACED,
  /** It was due and none holds. */
  MISSING,
  /** One was handed in and held back, and none holds. */
  REFUSED,
  /** None holds, and its deadline is still to come. */
  PENDING,
  /** None holds and none was due. */
  NOT_DUE
}
