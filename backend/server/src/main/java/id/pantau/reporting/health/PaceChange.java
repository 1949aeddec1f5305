package id.pantau.reporting.health;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whether counts fell, by medians, so that neither a single campaign day nor a day of nothing
 * decides: the recent median is at most 70 % of the usual one, and lower by more than three
 * standard errors of the difference of two medians.
 *
 * <p>The noise of a day is taken from the usual days: 1.4826 times their median absolute deviation
 * from their median (Hampel 1974), and never less than the root of that median, the noise of counts
 * that come by chance alone (Poisson). The standard error of a median is √(π/2) times that of a
 * mean.
 *
 * @param recent median of the recent days; null when there are too few
 * @param usual median of the usual days; null when there are too few
 */
record PaceChange(@Nullable Double recent, @Nullable Double usual, boolean fell) {

  private static final double DEVIATION = 1.4826;
  private static final double MEDIAN_ERROR = Math.sqrt(Math.PI / 2);

  /**
   * @param recentDays people or cards on each of the recent reported working days, in any order
   * @param usualDays the same of the days before these
   */
  static PaceChange of(double[] recentDays, double[] usualDays) {
    Double recent =
        recentDays.length < ReportingPolicy.FEWEST_RECENT
            ? null
            : Double.valueOf(median(recentDays));
    Double usual =
        usualDays.length < ReportingPolicy.FEWEST_USUAL ? null : Double.valueOf(median(usualDays));
    boolean fell =
        recent != null
            && usual != null
            && recent <= ReportingPolicy.FALLEN_PACE * usual
            && usual - recent
                > ReportingPolicy.STANDARD_ERRORS * error(recentDays, usualDays, usual);
    return new PaceChange(recent, usual, fell);
  }

  private static double error(double[] recentDays, double[] usualDays, double usual) {
    double[] deviations = Arrays.stream(usualDays).map(value -> Math.abs(value - usual)).toArray();
    double noise = Math.max(DEVIATION * median(deviations), Math.sqrt(usual));
    return MEDIAN_ERROR * noise * Math.sqrt(1.0 / recentDays.length + 1.0 / usualDays.length);
  }

  /** Of at least one value. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
