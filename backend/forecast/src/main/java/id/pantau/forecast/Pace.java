package id.pantau.forecast;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How fast a count has been growing lately. */
public final class Pace {

  /** Complete weeks that the current pace looks back on. */
  public static final int WEEKS = 8;

  /** With fewer known weeks no pace is given. */
  public static final int FEWEST_WEEKS = 3;

  private Pace() {}

  /**
   * The current pace: the median of the last complete weeks.
   *
   * @param weeks people added in each known one of the last {@link #WEEKS} complete weeks, in any
   *     order; a week nobody reported is left out, not 0
   * @return people a week; empty with fewer than {@link #FEWEST_WEEKS} known weeks
   * @throws IllegalArgumentException when a value is not a finite number
   */
  public static OptionalDouble median(double[] weeks) {
    if (!Arrays.stream(weeks).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("every week must be a finite number");
    }
    return weeks.length < FEWEST_WEEKS
        ? OptionalDouble.empty()
        : OptionalDouble.of(Median.of(weeks));
  }
}
