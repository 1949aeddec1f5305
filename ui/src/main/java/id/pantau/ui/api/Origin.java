package id.pantau.ui.api;

/** Where a figure comes from (asal). */
public enum Origin {
  /** An office's own file. */
  OFFICIAL,
  /** Press and public pages. */
  PUBLISHED,
  /** Made-up sample data: never evidence of anything. */
  SYNTHETIC,
  /** Several of the above added together. */
  MIXED
}
