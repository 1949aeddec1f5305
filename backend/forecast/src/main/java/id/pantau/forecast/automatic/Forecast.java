package id.pantau.forecast.automatic;

import id.pantau.forecast.interval.Calibration;
import id.pantau.forecast.interval.Shuffle;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is expected of a series, how sure that is, and how it was come by. Immutable. */
public final class Forecast implements Outcome {

  private final double[] mean;
  private final Calibration calibration;
  private final boolean counts;
  private final List<Member> members;
  private final Choice choice;
  private final List<Candidate> candidates;
  private final @Nullable Backtest backtest;

  Forecast(
      double[] mean,
      Calibration calibration,
      boolean counts,
      List<Member> members,
      Choice choice,
      List<Candidate> candidates,
      @Nullable Backtest backtest) {
    this.mean = mean.clone();
    this.calibration = calibration;
    this.counts = counts;
    this.members = List.copyOf(members);
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
    return real(mean[step]);
  }

  /**
   * What a step's value lies below with a probability.
   *
   * @param step from 0
   * @param probability above 0 and below 1
   */
  public double quantile(int step, double probability) {
    return real(mean[step] + calibration.offset(step, probability));
  }

  private double real(double value) {
    return counts ? Math.max(0, value) : value;
  }

  /**
   * Futures that depend on themselves over time as the models have it, each step with the quantiles
   * of {@link #quantile}.
   *
   * @param count of futures
   * @param seed the same gives the same
   * @return by future and step
   */
  public double[][] paths(int count, long seed) {
    var random = new SplittableRandom(seed);
    double[][] paths =
        IntStream.range(0, count).mapToObj(path -> departure(random)).toArray(double[][]::new);
    return Shuffle.to(paths, this::quantile);
  }

  /** A member's future less what it expects. */
  private double[] departure(SplittableRandom random) {
    return drawn(random.nextDouble()).departure(random);
  }

  private Member drawn(double share) {
    double sum = 0;
    for (Member member : members) {
      sum += member.weight();
      if (share < sum) {
        return member;
      }
    }
    return members.getLast();
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
