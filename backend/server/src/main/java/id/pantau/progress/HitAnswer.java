package id.pantau.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a target is reached, by simulated futures.
 *
 * @param probability share of the futures that reach it by the deadline; null where there is no
 *     forecast or no target
 * @param date when; null where there is no forecast or no target, or it is reached
 * @param futures the count by the end of each week up to the deadline, and on it; none where there
 *     is no forecast or no target
 */
public record HitAnswer(
    @Nullable Double probability, @Nullable HitDate date, List<FuturePoint> futures) {

  /** Nothing can be said. */
  static final HitAnswer NONE = new HitAnswer(null, null, List.of());

  /** Reached, and nothing is forecast. */
  static final HitAnswer REACHED = new HitAnswer(1.0, null, List.of());

  public HitAnswer {
    futures = List.copyOf(futures);
  }

  /**
   * By when so many of a hundred futures reach it.
   *
   * @param p10 null where fewer do within five years; likewise the others
   */
  public record HitDate(
      @Nullable LocalDate p10, @Nullable LocalDate p50, @Nullable LocalDate p90) {}

  /** The count to date at the end of a day that so many of a hundred futures do not exceed. */
  public record FuturePoint(
      LocalDate end, double p10, double p25, double p50, double p75, double p90) {}
}
