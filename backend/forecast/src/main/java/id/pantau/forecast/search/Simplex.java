package id.pantau.forecast.search;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** The simplex search of Nelder &amp; Mead (1965), by Hipparchus. */
public final class Simplex {

  private static final int MOST_EVALUATIONS = 1_000;
  private static final double CLOSE = 1e-7;

  private Simplex() {}

  /** Where a function is least, near a start; the first simplex has steps of 1. */
  public static double[] least(ToDoubleFunction<double[]> function, double[] start) {
    double[] steps = new double[start.length];
    Arrays.fill(steps, 1);
    return least(function, start, steps);
  }

  /**
   * Where a function is least, near a start.
   *
   * @param function infinite, or NaN, where it has no value
   * @param steps of the first simplex in each direction
   */
  public static double[] least(
      ToDoubleFunction<double[]> function, double[] start, double[] steps) {
    Best best = new Best(function, start);
    var optimizer = new SimplexOptimizer(CLOSE, CLOSE);
    try {
      PointValuePair found =
          optimizer.optimize(
              new MaxEval(MOST_EVALUATIONS),
              new ObjectiveFunction(best::value),
              GoalType.MINIMIZE,
              new InitialGuess(start),
              new NelderMeadSimplex(steps));
      return best.or(found);
    } catch (MathIllegalStateException e) {
      return best.point();
    }
  }
}
