package id.pantau.ui.api;

/** Can the target be caught (keterkejaran)? */
public enum Outlook {
  /** Activated is on the path or above. */
  ON_PATH,
  /** The weekly need is no more than the best week seen. */
  CATCHABLE,
  /** Up to five times the best week. */
  HARD,
  /** More than five times the best week. */
  OUT_OF_REACH,
  /** Nothing to judge by. */
  UNKNOWN
}
