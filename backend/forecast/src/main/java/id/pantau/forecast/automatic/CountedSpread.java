package id.pantau.forecast.automatic;

import id.pantau.forecast.model.Counted;
import java.util.random.RandomGenerator;

/** As a fitted model of counts has it. */
record CountedSpread(Counted fitted) implements Spread {

  @Override
  public double quantile(int step, double probability) {
    return fitted.quantile(step + 1, probability);
  }

  @Override
  public double[] path(int steps, RandomGenerator random) {
    return fitted.path(steps, random);
  }
}
