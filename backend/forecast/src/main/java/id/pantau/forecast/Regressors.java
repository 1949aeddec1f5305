package id.pantau.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * What is known to drive a series, in the past and in the future: a column each, a row per step.
 * Row 0 belongs to the first observation, and the rows go on past the last one as far as forecasts
 * are asked for. A series that was cut at its end keeps its rows; one that was cut at its start
 * needs {@link #from}.
 */
public final class Regressors {

  private static final Regressors NONE = new Regressors(List.of(), new double[0][], 0);

  private final List<String> names;
  private final double[][] columns;
  private final int rows;

  private Regressors(List<String> names, double[][] columns, int rows) {
    this.names = names;
    this.columns = columns;
    this.rows = rows;
  }

  /** No columns, for any number of steps. */
  public static Regressors none() {
    return NONE;
  }

  /**
   * Columns of the same length.
   *
   * @param columns of each name, its value at each step
   * @throws IllegalArgumentException when there is not one column of the same length to each name,
   *     or a value is not a finite number
   */
  public static Regressors of(List<String> names, double[]... columns) {
    int rows = columns.length == 0 ? 0 : columns[0].length;
    if (names.size() != columns.length
        || !Arrays.stream(columns).allMatch(column -> column.length == rows && finite(column))) {
      throw new IllegalArgumentException("a column of finite numbers to each of " + names);
    }
    return new Regressors(List.copyOf(names), copy(columns), rows);
  }

  private static boolean finite(double[] column) {
    return Arrays.stream(column).allMatch(Double::isFinite);
  }

  private static double[][] copy(double[][] columns) {
    return Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
  }

  /** Of each column, in order. */
  public List<String> names() {
    return names;
  }

  /** How many columns. */
  public int count() {
    return columns.length;
  }

  /**
   * The rows of so many steps, from one on.
   *
   * @return of each column, its values
   * @throws IllegalArgumentException when they do not reach as far
   */
  public double[][] rows(int start, int count) {
    if (count() > 0 && start + count > rows) {
      throw new IllegalArgumentException(
          "regressors are known for %d steps, not %d".formatted(rows, start + count));
    }
    return Arrays.stream(columns)
        .map(column -> Arrays.copyOfRange(column, start, start + count))
        .toArray(double[][]::new);
  }

  /** Without the first so many rows. */
  public Regressors from(int start) {
    return count() == 0 ? this : new Regressors(names, rows(start, rows - start), rows - start);
  }
}
