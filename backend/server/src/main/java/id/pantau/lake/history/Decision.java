package id.pantau.lake.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the decision log.
 *
 * @param dataVersion that it made
 * @param batch the version whose batch held from then on; null when none did
 * @param rows of the report that held; null when none did
 */
public record Decision(
    Kind kind, long dataVersion, Instant decidedAt, @Nullable Long batch, @Nullable Long rows) {

  /** What was decided. */
  public enum Kind {
    /** A report came where there was none. */
    ACCEPTED,
    /** A later report took the place of another. */
    REPLACED,
    /** A batch was taken back: an earlier report holds again, or none. */
    UNDONE
  }
}
