package id.pantau.forecast.model;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * One-step errors to draw futures from: those that there were, about their mean, with equal chance
 * (Efron's bootstrap), so that tails are as heavy as they have been.
 */
public final class Errors {

  private final double[] centred;

  private Errors(double[] centred) {
    this.centred = centred;
  }

  /**
   * What a model's errors were.
   *
   * @param residuals of its steps
   * @param parameters that were estimated from them, by which they are too small
   */
  public static Errors of(double[] residuals, int parameters) {
    double mean = Arrays.stream(residuals).average().orElse(0);
    int free = Math.max(1, residuals.length - parameters);
    double wider = Math.sqrt((double) residuals.length / free);
    return new Errors(
        Arrays.stream(residuals).map(residual -> (residual - mean) * wider).toArray());
  }

  /** One of them; 0 where there are none. */
  public double draw(RandomGenerator random) {
    return centred.length == 0 ? 0 : centred[random.nextInt(centred.length)];
  }
}
