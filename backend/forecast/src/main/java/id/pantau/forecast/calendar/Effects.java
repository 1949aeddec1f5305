package id.pantau.forecast.calendar;

import id.pantau.forecast.Median;
import id.pantau.forecast.Observations;
import id.pantau.forecast.Regressors;
import id.pantau.forecast.model.Adjustment;
import id.pantau.forecast.regression.LeastSquares;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** By what a week's drivers multiply its level. Immutable. */
final class Effects implements Adjustment {

  /** Ordinary weeks that tell the level of a week; one more where two are as near. */
  private static final int ABOUT = 9;

  /** A weight of no effect on each driver, in whole weeks of it. */
  private static final double DOUBT = 0.2;

  /** Of a week that has less left nothing can be told of the level. */
  private static final double LEAST = 0.3;

  private static final double WEEK = 7;

  private final Regressors drivers;
  private final double[] effects;

  private Effects(Regressors drivers, double[] effects) {
    this.drivers = drivers;
    this.effects = effects;
  }

  /** By least squares over all weeks whose level is above 0. */
  static Effects of(Observations series, Regressors drivers) {
    double[] levels = levels(series, drivers);
    int[] usable = IntStream.range(0, levels.length).filter(t -> levels[t] > 0).toArray();
    double[][] weeks = drivers.rows(0, series.size());
    double[][] columns = new double[weeks.length + 1][];
    for (int j = 0; j < weeks.length; j++) {
      columns[j] = column(weeks[j], usable, weeks.length);
      columns[j][usable.length + j] = Math.sqrt(DOUBT);
    }
    columns[weeks.length] = doubted(LeastSquares.ones(usable.length), weeks.length);
    double[] parts = Arrays.stream(usable).mapToDouble(t -> series.at(t) / levels[t]).toArray();
    return new Effects(
        drivers, usable.length == 0 ? new double[weeks.length] : effects(parts, columns));
  }

  private static double[] column(double[] days, int[] usable, int drivers) {
    return doubted(Arrays.stream(usable).mapToDouble(t -> days[t] / WEEK).toArray(), drivers);
  }

  /** In parts of an ordinary week, which the constant is; none where that is next to nothing. */
  private static double[] effects(double[] parts, double[][] columns) {
    int drivers = columns.length - 1;
    double[] found = LeastSquares.coefficients(doubted(parts, drivers), columns);
    double ordinary = found[drivers];
    return IntStream.range(0, drivers)
        .mapToDouble(j -> ordinary < LEAST ? 0 : found[j] / ordinary)
        .toArray();
  }

  /** With a row for each driver, in which nothing was seen. */
  private static double[] doubted(double[] column, int drivers) {
    return Arrays.copyOf(column, column.length + drivers);
  }

  /** The medians of the ordinary weeks nearest to each week. */
  private static double[] levels(Observations series, Regressors drivers) {
    double[] levels = new double[series.size()];
    Arrays.setAll(levels, t -> level(series, drivers, t));
    return levels;
  }

  private static double level(Observations series, Regressors drivers, int t) {
    List<Double> near = new ArrayList<>();
    for (int away = 0; near.size() < ABOUT && away < series.size(); away++) {
      for (int week : away == 0 ? new int[] {t} : new int[] {t - away, t + away}) {
        if (week >= 0 && week < series.size() && !WeeklyDrivers.special(drivers, week)) {
          near.add(series.at(week));
        }
      }
    }
    return near.isEmpty() ? 0 : Median.of(near.stream().mapToDouble(value -> value).toArray());
  }

  /**
   * Of a week of the series or after it, at least 0.
   *
   * @throws IllegalArgumentException when the drivers do not reach as far
   */
  @Override
  public double factor(int week) {
    double[][] row = drivers.rows(week, 1);
    double effect = 0;
    for (int j = 0; j < row.length; j++) {
      effect += effects[j] * row[j][0] / WEEK;
    }
    return Math.max(0, 1 + effect);
  }

  /** A series as if no week were special. */
  @Override
  public Observations adjusted(Observations series) {
    double[] adjusted = new double[series.size()];
    for (int t = 0; t < adjusted.length; t++) {
      double factor = factor(t);
      adjusted[t] = factor < LEAST ? level(series, drivers, t) : series.at(t) / factor;
    }
    return Observations.of(adjusted);
  }
}
