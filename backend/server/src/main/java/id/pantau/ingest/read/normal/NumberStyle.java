package id.pantau.ingest.read.normal;

/** How a file writes numbers. */
public enum NumberStyle {
  /** Digits only, so far as there are any. */
  PLAIN,
  /** {@code 1.234,5}. */
  INDONESIAN,
  /** {@code 1,234.5}. */
  ENGLISH
}
