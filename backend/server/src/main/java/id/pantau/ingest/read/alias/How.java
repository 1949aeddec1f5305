package id.pantau.ingest.read.alias;

/** How a heading was understood. */
public enum How {
  /** It is the field's own name. */
  EXACT,
  /** It is on the list of other names. */
  ALIAS
}
