package id.pantau.ui.api.history;

import id.pantau.ui.api.Region;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of one office and one day.
 *
 * @param day null where the dataset is not about days
 * @param dataVersion from which it holds
 * @param replaced how many earlier decisions there were on it
 * @param history every decision on it, newest first
 */
public record Report(
    Region office,
    @Nullable LocalDate day,
    int dataVersion,
    OffsetDateTime decidedAt,
    double rows,
    int replaced,
    File batch,
    List<Decision> history) {

  /** A file by its name. */
  public record File(String id, String source) {}

  /**
   * One entry of the decision log.
   *
   * @param batch whose report held from then on; null when none did
   * @param rows of that report; null when none held
   */
  public record Decision(
      Kind kind,
      int dataVersion,
      OffsetDateTime decidedAt,
      @Nullable File batch,
      @Nullable Double rows) {

    /** What was decided. */
    public enum Kind {
      ACCEPTED,
      REPLACED,
      UNDONE
    }
  }
}
