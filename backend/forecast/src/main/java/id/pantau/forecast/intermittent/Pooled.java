package id.pantau.forecast.intermittent;

import static id.pantau.forecast.intermittent.Counts.checkHorizon;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Counted;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A pooled model at the end of one series; small counts are kept in a table. */
final class Pooled implements Counted {

  private static final int TABLE = 32;

  private final Prior prior;
  private final Observations series;
  private final Law law;
  private final double[] table;

  Pooled(Prior prior, Observations series) {
    this.prior = prior;
    this.series = series;
    this.law = prior.laws(series)[series.size()];
    this.table = law.atMostEach(TABLE);
  }

  @Override
  public String description() {
    return prior.description();
  }

  @Override
  public double[] mean(int horizon) {
    checkHorizon(horizon);
    double[] mean = new double[horizon];
    Arrays.fill(mean, law.mean());
    return mean;
  }

  @Override
  public double atMost(int step, double count) {
    checkHorizon(step);
    return atMost(count);
  }

  private double atMost(double count) {
    if (count < 0) {
      return 0;
    }
    return count < TABLE ? table[(int) count] : law.atMost(count);
  }

  @Override
  public double quantile(int step, double probability) {
    checkHorizon(step);
    return Quantile.of(this::atMost, probability);
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    checkHorizon(horizon);
    return law.path(horizon, random);
  }

  @Override
  public double[] residuals() {
    Law[] laws = prior.laws(series);
    double[] errors = new double[series.size()];
    for (int t = 0; t < errors.length; t++) {
      errors[t] = series.at(t) - laws[t].mean();
    }
    return errors;
  }

  @Override
  public Counted over(Observations other) {
    return new Pooled(prior, Counts.whole(other));
  }
}
