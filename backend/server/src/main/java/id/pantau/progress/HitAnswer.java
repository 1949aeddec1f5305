package id.pantau.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when a target is reached, by simulated futures.
 *
 * @param probability share of the futures that reach it by the deadline; null where there is no
 *     forecast or no target
 * @param date when; null where there is no forecast or no target, or it is reached
 */
public record HitAnswer(@Nullable Double probability, @Nullable HitDate date) {

  /** Nothing can be said. */
  static final HitAnswer NONE = new HitAnswer(null, null);

  /**
   * By when so many of a hundred futures reach it.
   *
   * @param p10 null where fewer do within five years; likewise the others
   */
  public record HitDate(
      @Nullable LocalDate p10, @Nullable LocalDate p50, @Nullable LocalDate p90) {}
}
