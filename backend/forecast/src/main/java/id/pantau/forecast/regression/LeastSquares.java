package id.pantau.forecast.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ordinary least squares by the modified Gram-Schmidt process. */
public final class LeastSquares {

  /** A column of which less than this is its own, after those before it, says nothing new. */
  private static final double OWN = 1e-6;

  private LeastSquares() {}

  /**
   * Which columns say something that neither the constant nor the columns before them say.
   *
   * @param most how many at most
   * @return their places, rising
   */
  public static int[] independent(double[][] columns, int rows, int most) {
    List<double[]> basis = new ArrayList<>();
    basis.add(unit(ones(rows)));
    List<Integer> kept = new ArrayList<>();
    for (int j = 0; j < columns.length && kept.size() < most; j++) {
      double[] own = without(columns[j], basis);
      if (length(own) > OWN * length(columns[j])) {
        basis.add(unit(own));
        kept.add(j);
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The coefficients of independent columns.
   *
   * @return of each column; empty without any
   */
  public static double[] coefficients(double[] y, double[]... columns) {
    int k = columns.length;
    double[][] units = new double[k][];
    double[][] triangle = new double[k][k];
    double[] left = y;
    double[] projections = new double[k];
    for (int j = 0; j < k; j++) {
      double[] own = columns[j].clone();
      for (int i = 0; i < j; i++) {
        triangle[i][j] = dot(units[i], own);
        own = less(own, triangle[i][j], units[i]);
      }
      triangle[j][j] = length(own);
      units[j] = unit(own);
      projections[j] = dot(units[j], left);
      left = less(left, projections[j], units[j]);
    }
    return solve(triangle, projections);
  }

  /** What coefficients leave unexplained. */
  public static double[] residuals(double[] y, double[] coefficients, double[]... columns) {
    double[] left = y;
    for (int j = 0; j < coefficients.length; j++) {
      left = less(left, coefficients[j], columns[j]);
    }
    return left;
  }

  /** A column of ones: the constant's. */
  public static double[] ones(int rows) {
    double[] ones = new double[rows];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The sum of squares. */
  public static double squares(double[] values) {
    return dot(values, values);
  }

  private static double[] solve(double[][] triangle, double[] right) {
    double[] solution = right.clone();
    for (int j = solution.length - 1; j >= 0; j--) {
      solution[j] /= triangle[j][j];
      for (int i = 0; i < j; i++) {
        solution[i] -= triangle[i][j] * solution[j];
      }
    }
    return solution;
  }

  private static double[] without(double[] column, List<double[]> basis) {
    double[] own = column;
    for (double[] direction : basis) {
      own = less(own, dot(direction, own), direction);
    }
    return own;
  }

  private static double[] less(double[] values, double factor, double[] others) {
    double[] less = new double[values.length];
    for (int t = 0; t < less.length; t++) {
      less[t] = values[t] - factor * others[t];
    }
    return less;
  }

  private static double[] unit(double[] values) {
    return less(new double[values.length], -1 / length(values), values);
  }

  private static double length(double[] values) {
    return Math.sqrt(squares(values));
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int t = 0; t < a.length; t++) {
      sum += a[t] * b[t];
    }
    return sum;
  }
}
