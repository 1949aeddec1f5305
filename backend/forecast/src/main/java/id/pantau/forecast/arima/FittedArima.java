package id.pantau.forecast.arima;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Errors;
import id.pantau.forecast.model.Fitted;
import id.pantau.forecast.model.Requirements;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** An ARIMA model at the end of a series. */
final class FittedArima implements Fitted {

  private final Parameters parameters;
  private final ArmaState state;
  private final double[] ends;
  private final double[] residuals;
  private final Errors errors;
  private final int size;

  private FittedArima(Parameters parameters, double[] level) {
    Estimate estimate = parameters.estimate();
    double[] differenced = Differences.of(level, estimate.order().d());
    double[] standard = new double[differenced.length];
    this.parameters = parameters;
    this.size = level.length;
    this.ends = Differences.ends(level, estimate.order().d());
    this.state = ArmaState.start(estimate.arma());
    this.residuals = new double[differenced.length];
    for (int t = 0; t < differenced.length; t++) {
      double value = differenced[t] - estimate.constant();
      double error = value - state.expected();
      residuals[t] = parameters.scale().unit() * error;
      standard[t] = error / Math.sqrt(state.variance());
      state.observe(value);
    }
    this.errors = Errors.of(newest(standard), estimate.free());
  }

  /** Those of the points that parameters are estimated from. */
  private static double[] newest(double[] errors) {
    return Arrays.copyOfRange(
        errors, Math.max(0, errors.length - ArimaModel.LONGEST), errors.length);
  }

  static FittedArima over(Observations series, Parameters parameters) {
    Order order = parameters.estimate().order();
    Requirements.enough(order.toString(), series, order.d() + 1);
    return new FittedArima(parameters, parameters.unexplained(series));
  }

  Order order() {
    return parameters.estimate().order();
  }

  Parameters parameters() {
    return parameters;
  }

  @Override
  public String description() {
    return parameters.estimate().order().toString();
  }

  @Override
  public double[] mean(int horizon) {
    return ahead(horizon, FittedArima::expected);
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    return ahead(horizon, now -> drawn(now, random));
  }

  private static double expected(ArmaState now) {
    double value = now.expected();
    now.pass();
    return value;
  }

  private double drawn(ArmaState now, RandomGenerator random) {
    double value = now.expected() + Math.sqrt(now.variance()) * errors.draw(random);
    now.observe(value);
    return value;
  }

  private double[] ahead(int horizon, ToDoubleFunction<ArmaState> step) {
    ArmaState now = state.copy();
    double[] levels = ends.clone();
    double[] values = parameters.explained(size, horizon);
    for (int h = 0; h < horizon; h++) {
      double difference = step.applyAsDouble(now) + parameters.estimate().constant();
      values[h] = parameters.scale().fromUnits(values[h] + Differences.undo(levels, difference));
    }
    return values;
  }

  @Override
  public double[] residuals() {
    return residuals.clone();
  }

  @Override
  public Fitted over(Observations series) {
    return over(series, parameters);
  }
}
