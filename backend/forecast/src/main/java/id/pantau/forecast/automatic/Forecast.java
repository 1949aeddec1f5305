package id.pantau.forecast.automatic;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is expected of a series, how sure that is, and how it was come by. Immutable. */
public final class Forecast implements Outcome {

  private final double[] mean;
  private final Spread spread;
  private final Choice choice;
  private final List<Candidate> candidates;
  private final @Nullable Backtest backtest;

  Forecast(
      double[] mean,
      Spread spread,
      Choice choice,
      List<Candidate> candidates,
      @Nullable Backtest backtest) {
    this.mean = mean.clone();
    this.spread = spread;
    this.choice = choice;
    this.candidates = List.copyOf(candidates);
    this.backtest = backtest;
  }

  /** Steps ahead. */
  public int horizon() {
    return mean.length;
  }

  /** What is expected at a step, from 0. */
  public double mean(int step) {
    return mean[step];
  }

  /**
   * What a step's value lies below with a probability.
   *
   * @param step from 0
   * @param probability above 0 and below 1
   */
  public double quantile(int step, double probability) {
    return spread.quantile(step, probability);
  }

  /**
   * Futures, each step with the quantiles of {@link #quantile}, the steps hanging together as the
   * errors at the origins did: a sum over them has the right spread.
   *
   * @param count of futures
   * @param seed the same gives the same
   * @return by future and step
   */
  public double[][] paths(int count, long seed) {
    var random = new SplittableRandom(seed);
    return Stream.generate(() -> spread.path(mean.length, random))
        .limit(count)
        .toArray(double[][]::new);
  }

  /** Why it is made the way it is. */
  public Choice choice() {
    return choice;
  }

  /** What was tried, the weightiest first. */
  public List<Candidate> candidates() {
    return candidates;
  }

  /** How good it was; null where there was too little to try it on. */
  public @Nullable Backtest backtest() {
    return backtest;
  }
}
