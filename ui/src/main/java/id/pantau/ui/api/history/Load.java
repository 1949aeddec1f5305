package id.pantau.ui.api.history;

import id.pantau.ui.api.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in, whatever became of it.
 *
 * @param id the same as in its address
 * @param dataset null when it could not be told
 * @param rows null when it was refused before they were counted
 * @param acceptedReports office-days that were right
 * @param refusedReports office-days held back
 * @param refusal the code of why it was refused as a whole; null when it was not
 * @param message the same as the server's sentence
 * @param batch what was accepted of it; null when nothing new was
 * @param held the first office-days that were held back
 */
public record Load(
    String id,
    OffsetDateTime receivedAt,
    String source,
    @Nullable String dataset,
    Verdict verdict,
    @Nullable Double rows,
    int acceptedReports,
    int refusedReports,
    @Nullable String refusal,
    @Nullable String message,
    @Nullable Batch batch,
    List<Held> held) {

  /** What became of it. */
  public enum Verdict {
    ACCEPTED,
    PARTLY,
    REFUSED,
    UNCHANGED
  }

  /**
   * An office's day that was held back.
   *
   * @param day null where the dataset is not about days
   */
  public record Held(Region office, @Nullable LocalDate day) {}
}
