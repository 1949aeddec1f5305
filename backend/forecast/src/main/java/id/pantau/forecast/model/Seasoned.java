package id.pantau.forecast.model;

import java.util.random.RandomGenerator;

/** A model of what is left when a season is taken out, which is put back in. */
public abstract class Seasoned implements Fitted {

  private final Fitted inner;
  private final int size;

  /**
   * @param inner at the end of the adjusted series
   * @param size observations of it
   */
  protected Seasoned(Fitted inner, int size) {
    this.inner = inner;
    this.size = size;
  }

  /** A value of the adjusted series with the season of its place, from 0. */
  protected abstract double seasonal(double adjusted, int t);

  @Override
  public final double[] mean(int horizon) {
    return seasonal(inner.mean(horizon));
  }

  @Override
  public final double[] path(int horizon, RandomGenerator random) {
    return seasonal(inner.path(horizon, random));
  }

  private double[] seasonal(double[] ahead) {
    double[] values = new double[ahead.length];
    for (int step = 0; step < values.length; step++) {
      values[step] = seasonal(ahead[step], size + step);
    }
    return values;
  }
}
