package id.pantau.forecast.search;

import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;

/**
 * The search by quadratic models within bounds of Powell (<i>The BOBYQA algorithm for bound
 * constrained optimization without derivatives</i>, 2009), by Hipparchus: for some dozens of
 * unknowns, of which a simplex makes little.
 */
public final class Quadratic {

  private static final int MOST_EVALUATIONS = 3_000;
  private static final double FIRST_RADIUS = 0.1;
  private static final double LAST_RADIUS = 1e-4;

  private Quadratic() {}

  /**
   * Where a function is least, near a start.
   *
   * @param function infinite, or NaN, where it has no value
   * @param least bound of each unknown, at least 0.2 below its other one; the start lies between
   */
  public static double[] least(
      ToDoubleFunction<double[]> function, double[] start, double[] least, double[] most) {
    Best best = new Best(function, start);
    var optimizer = new BOBYQAOptimizer(2 * start.length + 1, FIRST_RADIUS, LAST_RADIUS);
    try {
      return best.or(
          optimizer.optimize(
              new MaxEval(MOST_EVALUATIONS),
              new ObjectiveFunction(best::value),
              GoalType.MINIMIZE,
              new InitialGuess(start),
              new SimpleBounds(least, most)));
    } catch (MathRuntimeException e) {
      return best.point();
    }
  }
}
