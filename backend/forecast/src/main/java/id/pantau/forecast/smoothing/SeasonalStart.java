package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import java.util.Arrays;

/**
 * States to begin a search with, as Hyndman et al. (2002) do: a season out of the first {@value
 * #SEASONS} ones by the classical decomposition, and a line through what is left of the first two.
 */
record SeasonalStart(double level, double slope, Observations season) {

  private static final int SEASONS = 5;

  /**
   * Of a series.
   *
   * @param series of more than two seasons
   */
  static SeasonalStart of(SeasonalForm form, Observations series) {
    int period = form.period();
    double[] season = season(form, series.first(Math.min(series.size(), SEASONS * period)));
    double[] left = series.first(2 * period).toArray();
    Arrays.setAll(left, t -> without(form, left[t], season[t % period]));
    double[] line = line(left, form.base().trended());
    return new SeasonalStart(line[0], line[1], Observations.of(season));
  }

  private static double without(SeasonalForm form, double value, double season) {
    return form.multiplied() ? value / season : value - season;
  }

  private static double[] season(SeasonalForm form, Observations series) {
    int period = form.period();
    double[] sums = new double[period];
    int[] counts = new int[period];
    for (int t = period / 2; t < series.size() - period / 2; t++) {
      sums[t % period] += without(form, series.at(t), centred(series, t, period));
      counts[t % period]++;
    }
    double[] season = new double[period];
    Arrays.setAll(season, i -> sums[i] / counts[i]);
    double mean = Arrays.stream(season).average().orElseThrow();
    Arrays.setAll(season, i -> without(form, season[i], mean));
    return season;
  }

  /** The mean of a season's observations about one; of an even season with half of each end. */
  static double centred(Observations series, int t, int period) {
    int half = period / 2;
    double sum = 0;
    for (int i = t - half; i <= t + half; i++) {
      sum += series.at(i);
    }
    double ends = series.at(t - half) + series.at(t + half);
    return (period % 2 == 1 ? sum : sum - ends / 2) / period;
  }

  /** Level before the first one, and slope, by least squares. */
  private static double[] line(double[] values, boolean sloping) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double middle = (values.length + 1) / 2.0;
    double above = 0;
    double below = 0;
    for (int t = 0; t < values.length; t++) {
      above += (t + 1 - middle) * (values[t] - mean);
      below += (t + 1 - middle) * (t + 1 - middle);
    }
    double slope = sloping ? above / below : 0;
    return new double[] {mean - slope * middle, slope};
  }
}
