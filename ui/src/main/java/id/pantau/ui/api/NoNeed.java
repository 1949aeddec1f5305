package id.pantau.ui.api;

/** Why no weekly need is given. */
public enum NoNeed {
  /** No target is in force. */
  NO_TARGET,
  /** Base or activated count is missing. */
  MISSING,
  /** The target is reached. */
  REACHED,
  /** The deadline is past. */
  NO_DAYS_LEFT
}
