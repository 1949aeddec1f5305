package id.pantau.forecast.search;

import java.util.function.ToDoubleFunction;
import org.hipparchus.optim.PointValuePair;

/** Remembers the least one for when the search is cut short. */
final class Best {

  private final ToDoubleFunction<double[]> function;
  private double[] point;
  private double least = Double.POSITIVE_INFINITY;

  Best(ToDoubleFunction<double[]> function, double[] start) {
    this.function = function;
    this.point = start;
  }

  double value(double[] x) {
    double asked = function.applyAsDouble(x);
    double found = Double.isFinite(asked) ? asked : Double.MAX_VALUE;
    if (found < least) {
      least = found;
      point = x.clone();
    }
    return found;
  }

  /** What an optimiser ended with, unless one before it was less. */
  double[] or(PointValuePair found) {
    return found.getValue() <= least ? found.getPoint() : point;
  }

  double[] point() {
    return point;
  }
}
