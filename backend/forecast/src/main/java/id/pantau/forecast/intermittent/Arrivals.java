package id.pantau.forecast.intermittent;

import static id.pantau.forecast.intermittent.Counts.checkHorizon;
import static id.pantau.forecast.intermittent.Counts.nonNegative;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Fitted;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Croston's method or one of its kin at the end of a series.
 *
 * <p>None of them has a distribution of its own (Shenstone &amp; Hyndman 2005), so a path draws
 * whether there is a demand, then one of the sizes seen (as Willemain, Smart &amp; Schwarz 2004),
 * stretched so that the mean of the paths is the forecast.
 */
final class Arrivals implements Fitted {

  private final Method method;
  private final Smoothing smoothing;
  private final double probability;
  private final double[] sizes;
  private final double rate;
  private final double[] residuals;

  private Arrivals(Method method, Smoothing smoothing, Observations series) {
    this.method = method;
    this.smoothing = smoothing;
    Walk walk = new Walk(smoothing);
    this.residuals = residuals(method, walk, series);
    this.rate = method.rate(walk);
    this.probability = walk.started() ? method.probability(walk) : 0;
    this.sizes = stretched(series, walk.size());
  }

  /** With the smoothing given, else with the one of least squared one-step error. */
  static Arrivals fit(Method method, Optional<Smoothing> fixed, Observations series) {
    nonNegative(series);
    return new Arrivals(method, fixed.orElseGet(() -> best(method, series)), series);
  }

  private static Smoothing best(Method method, Observations series) {
    return Smoothing.TRIED.stream()
        .min(Comparator.comparingDouble(tried -> squares(method, tried, series)))
        .orElseThrow();
  }

  private static double squares(Method method, Smoothing smoothing, Observations series) {
    double sum = 0;
    for (double error : residuals(method, new Walk(smoothing), series)) {
      sum += error * error;
    }
    return sum;
  }

  /** Errors from the first demand on. */
  private static double[] residuals(Method method, Walk walk, Observations series) {
    double[] errors = new double[series.size()];
    int count = 0;
    for (int t = 0; t < series.size(); t++) {
      if (walk.started()) {
        errors[count++] = series.at(t) - method.rate(walk);
      }
      walk.add(series.at(t));
    }
    return Arrays.copyOf(errors, count);
  }

  private static double[] stretched(Observations series, double mean) {
    double[] seen = Arrays.stream(series.toArray()).filter(value -> value > 0).toArray();
    double average = Arrays.stream(seen).average().orElse(1);
    return Arrays.stream(seen).map(value -> value / average * mean).toArray();
  }

  @Override
  public String description() {
    return String.format(
        Locale.ROOT, "%s α %.2f β %.2f", method.title(), smoothing.size(), smoothing.timing());
  }

  @Override
  public double[] mean(int horizon) {
    checkHorizon(horizon);
    double[] mean = new double[horizon];
    Arrays.fill(mean, rate);
    return mean;
  }

  @Override
  public double[] path(int horizon, RandomGenerator random) {
    checkHorizon(horizon);
    double[] path = new double[horizon];
    for (int h = 0; h < horizon; h++) {
      path[h] = random.nextDouble() < probability ? sizes[random.nextInt(sizes.length)] : 0;
    }
    return path;
  }

  @Override
  public double[] residuals() {
    return residuals.clone();
  }

  @Override
  public Fitted over(Observations series) {
    return new Arrivals(method, smoothing, nonNegative(series));
  }
}
