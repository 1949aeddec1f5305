package id.pantau.lake;

import java.time.Instant;

/**
 * A version of all data together; what one version says never changes.
 *
 * @param version 0 before anything was accepted, then one more with every acceptance
 * @param decidedAt when it came to hold; the distant past for version 0
 */
public record DataVersion(long version, Instant decidedAt) {

  /** Before anything was accepted. */
  public static final DataVersion NONE = new DataVersion(0, Instant.MIN);
}
