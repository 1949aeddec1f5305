package id.pantau.ui.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a series.
 *
 * @param start first day
 * @param end last day, included
 * @param figure the level at the end
 * @param correction people by which a published level restarted the count; null when none did
 */
public record Point(LocalDate start, LocalDate end, Figure figure, @Nullable Double correction) {

  /** The same interval with nothing known of it. */
  public Point unknown() {
    return new Point(start, end, Figure.MISSING, null);
  }

  /** The same level, told of an earlier day of the interval. */
  public Point on(LocalDate day) {
    return new Point(start, day, figure, correction);
  }
}
