package id.pantau.forecast.smoothing;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Errors;
import id.pantau.forecast.model.Fitted;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;

/** A recursion of states at the end of a series; its futures draw from the errors there were. */
abstract class Recursed implements Fitted {

  private final Errors errors;
  private final double[] residuals;

  /**
   * Goes over a series.
   *
   * @param recursion before its first observation; after it at its end
   * @param parameters that were estimated
   */
  Recursed(Recursion recursion, Observations series, int parameters) {
    double[] relative = new double[series.size()];
    this.residuals = new double[series.size()];
    recursion.over(series, relative, residuals);
    this.errors = Errors.of(relative, parameters);
  }

  /** From the end of the series on. */
  abstract Recursion ahead();

  @Override
  public final double[] mean(int horizon) {
    return run(horizon, () -> 0);
  }

  @Override
  public final double[] path(int horizon, RandomGenerator random) {
    return run(horizon, () -> errors.draw(random));
  }

  private double[] run(int horizon, DoubleSupplier error) {
    Recursion ahead = ahead();
    double[] values = new double[horizon];
    for (int step = 0; step < horizon; step++) {
      values[step] = ahead.next(error.getAsDouble());
    }
    return values;
  }

  @Override
  public final double[] residuals() {
    return residuals.clone();
  }
}
