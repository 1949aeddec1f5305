package id.pantau.forecast.intermittent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * The least value of a smooth function of a few variables: J. A. Nelder, R. Mead, A simplex method
 * for function minimization, Computer Journal 7 (1965).
 */
final class Simplex {

  private static final double CLOSE = 1e-7;

  private static final class Corner {
    private final double[] at;
    private final double value;

    Corner(double[] at, double value) {
      this.at = at;
      this.value = value;
    }
  }

  private final ToDoubleFunction<double[]> function;
  private final Corner[] corners;

  private Simplex(ToDoubleFunction<double[]> function, double[] start) {
    this.function = function;
    this.corners = new Corner[start.length + 1];
    for (int i = 0; i < corners.length; i++) {
      double[] at = start.clone();
      if (i > 0) {
        at[i - 1]++;
      }
      corners[i] = corner(at);
    }
  }

  /** Where it is least, begun at a place with steps of 1. */
  static double[] least(ToDoubleFunction<double[]> function, double[] start, int rounds) {
    Simplex simplex = new Simplex(function, start);
    for (int round = 0; round < rounds && simplex.sorted() > CLOSE; round++) {
      simplex.move();
    }
    return simplex.corners[0].at;
  }

  /** Best first; how far the worst is from the best, in terms of their size. */
  private double sorted() {
    Arrays.sort(corners, Comparator.comparingDouble(corner -> corner.value));
    double best = corners[0].value;
    return (worst().value - best) / (1 + Math.abs(best));
  }

  private void move() {
    Corner mirrored = along(-1);
    if (mirrored.value < corners[0].value) {
      Corner further = along(-2);
      replaceWorst(further.value < mirrored.value ? further : mirrored);
    } else if (mirrored.value < corners[corners.length - 2].value) {
      replaceWorst(mirrored);
    } else {
      contract(mirrored);
    }
  }

  private void contract(Corner mirrored) {
    Corner nearer = along(mirrored.value < worst().value ? -0.5 : 0.5);
    if (nearer.value < Math.min(mirrored.value, worst().value)) {
      replaceWorst(nearer);
    } else {
      shrink();
    }
  }

  private void shrink() {
    for (int i = 1; i < corners.length; i++) {
      double[] at = corners[i].at.clone();
      for (int j = 0; j < at.length; j++) {
        at[j] = (at[j] + corners[0].at[j]) / 2;
      }
      corners[i] = corner(at);
    }
  }

  /** On the line from the middle of the others (0) to the worst (1). */
  private Corner along(double share) {
    double[] at = new double[corners.length - 1];
    for (int j = 0; j < at.length; j++) {
      double middle = 0;
      for (int i = 0; i < at.length; i++) {
        middle += corners[i].at[j] / at.length;
      }
      at[j] = middle + share * (worst().at[j] - middle);
    }
    return corner(at);
  }

  private Corner worst() {
    return corners[corners.length - 1];
  }

  private void replaceWorst(Corner corner) {
    corners[corners.length - 1] = corner;
  }

  private Corner corner(double[] at) {
    double value = function.applyAsDouble(at);
    return new Corner(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
  }
}
