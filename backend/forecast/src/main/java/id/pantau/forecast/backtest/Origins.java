package id.pantau.forecast.backtest;

import java.util.Arrays;

/**
 * From where a series is forecast to see how good a model is: rolling origins (Tashman, 2000), the
 * last of them a horizon before the end.
 *
 * @param first observations that parameters are estimated from
 */
public record Origins(int first, int step, int count, int horizon) {

  private static final int MOST = 26;

  /**
   * Origins of a series: over its last third, at most two years of weeks, as many as there can be.
   *
   * @param size of the series
   * @param horizon steps ahead
   * @param fewest that a model needs
   */
  public static Origins of(int size, int horizon, int fewest) {
    int span =
        Math.min(
            Math.max(size / 3, Math.min(size - fewest, 3 * horizon)), Math.max(104, 4 * horizon));
    int first = Math.max(fewest, size - span);
    int places = Math.max(0, size - horizon - first + 1);
    int step = Math.max(1, (places + MOST - 1) / MOST);
    return new Origins(
        first + (places == 0 ? 0 : (places - 1) % step),
        step,
        places == 0 ? 0 : (places - 1) / step + 1,
        horizon);
  }

  /**
   * How many horizons they cover, from the first origin to the end of the last one's; of one, 1.
   */
  public double windows() {
    return ((count - 1.0) * step + horizon) / horizon;
  }

  /** Observations up to each origin, oldest first. */
  public int[] ends() {
    int[] ends = new int[count];
    Arrays.setAll(ends, k -> first + k * step);
    return ends;
  }
}
