package id.pantau.forecast.interval;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How far from a forecast what comes may lie, by the errors that there were at rolling origins
 * (split conformal prediction: Vovk, Gammerman &amp; Shafer, 2005; of several steps: Stankevičiūtė,
 * Alaa &amp; van der Schaar, 2021). The spread grows with the steps as a power of them, half way
 * between the one that fits the errors' root mean squares and ½, a random walk's; errors over their
 * spread are pooled over the steps, as there are few origins. A third of the way, in logarithms,
 * they are drawn to what the models themselves say ({@link #toward}). Below and above are alike.
 */
public final class Calibration {

  /** Of the largest root mean square: what a step's is taken for where there were no errors. */
  private static final double LEAST = 1e-12;

  private static final double INNER = 0.8;
  private static final double WALK = 0.5;
  private static final double DRAWN = 1.0 / 3;
  private static final double MOST_DRAWN = 2;

  private final double scale;
  private final double power;
  private final double[] standardised;
  private final double windows;
  private final Dependence dependence;

  /** Of the models' own futures, by step; null where nothing is drawn to them. */
  private final double @Nullable [] deviations;

  private Calibration(
      double scale,
      double power,
      double[] standardised,
      double windows,
      Dependence dependence,
      double @Nullable [] deviations) {
    this.scale = scale;
    this.power = power;
    this.standardised = standardised;
    this.windows = windows;
    this.dependence = dependence;
    this.deviations = deviations;
  }

  /**
   * Out of errors.
   *
   * @param errors by origin and step, at least one
   * @param windows how many horizons the origins cover side by side, 1 or more: errors of windows
   *     that overlap tell little new
   */
  public static Calibration of(double[][] errors, double windows) {
    int steps = errors[0].length;
    double[] roots = new double[steps];
    for (int step = 0; step < steps; step++) {
      double squares = 0;
      for (double[] origin : errors) {
        squares += origin[step] * origin[step];
      }
      roots[step] = Math.sqrt(squares / errors.length);
    }
    double largest = Arrays.stream(roots).max().orElseThrow();
    for (int step = 0; step < steps; step++) {
      roots[step] = Math.max(roots[step], LEAST * largest);
    }
    double power = largest == 0 ? WALK : power(roots);
    double scale = largest == 0 ? 0 : scale(roots, power);
    double[][] standardised = standardised(errors, scale, power);
    double[] sizes =
        Arrays.stream(standardised).flatMapToDouble(Arrays::stream).map(Math::abs).toArray();
    Arrays.sort(sizes);
    return new Calibration(scale, power, sizes, windows, Dependence.of(standardised), null);
  }

  /**
   * Out of one-step errors alone, where there are too few origins: as if the errors were those of a
   * random walk.
   *
   * @param wider factor by which they are widened
   */
  public static Calibration ofSteps(double[] residuals, double wider) {
    double squares = Arrays.stream(residuals).map(error -> error * error).sum();
    double scale = Math.sqrt(squares / Math.max(1, residuals.length)) * wider;
    double[] normal = new double[200];
    Arrays.setAll(normal, i -> Math.abs(Normal.quantile(0.5 + (i + 0.5) / 400)));
    return new Calibration(
        scale, WALK, normal, Math.max(1, residuals.length), Dependence.STRONG, null);
  }

  /** The same spread, so many times as wide. */
  public Calibration times(double factor) {
    return new Calibration(scale * factor, power, standardised, windows, dependence, deviations);
  }

  /**
   * The same spread, drawn to that of the models themselves: its width becomes w^⅔ (z s)^⅓, by no
   * more than a factor of 2, with w the width of errors, s the deviation and z of the normal
   * distribution. Few origins tell a width by chance, and models are too sure of theirs.
   *
   * @param deviations of the models' own futures, by step, at least as many as are asked for
   */
  public Calibration toward(double[] deviations) {
    return new Calibration(scale, power, standardised, windows, dependence, deviations.clone());
  }

  /**
   * Half way from the slope of a line through the logarithms, between no growth and that of a
   * trend, to a random walk's: a slope of few origins is mostly chance.
   */
  private static double power(double[] roots) {
    int n = roots.length;
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (int step = 0; step < n; step++) {
      double log = Math.log(step + 1);
      double root = Math.log(roots[step]);
      x += log;
      y += root;
      xx += log * log;
      xy += log * root;
    }
    double below = n * xx - x * x;
    double slope = below == 0 ? WALK : Math.clamp((n * xy - x * y) / below, 0, 1);
    return (slope + WALK) / 2;
  }

  private static double scale(double[] roots, double power) {
    double sum = 0;
    for (int step = 0; step < roots.length; step++) {
      sum += Math.log(roots[step]) - power * Math.log(step + 1);
    }
    return Math.exp(sum / roots.length);
  }

  private static double[][] standardised(double[][] errors, double scale, double power) {
    double[][] all = new double[errors.length][errors[0].length];
    for (int k = 0; scale > 0 && k < all.length; k++) {
      for (int step = 0; step < all[k].length; step++) {
        all[k][step] = errors[k][step] / (scale * Math.pow(step + 1, power));
      }
    }
    return all;
  }

  /**
   * By how much a quantile lies above the forecast; below 0 where it lies below.
   *
   * @param step from 0
   * @param probability above 0 and below 1
   */
  public double offset(int step, double probability) {
    return offset(step, probability, true);
  }

  private double offset(int step, double probability, boolean widened) {
    double inner = Math.abs(2 * probability - 1);
    double errors = within(inner) * (widened ? tail(inner) : 1);
    double size = drawn(step, inner, errors * scale * Math.pow(step + 1, power));
    return probability < 0.5 ? -size : size;
  }

  private double drawn(int step, double inner, double size) {
    if (deviations == null || size == 0) {
      return size;
    }
    double models = Normal.quantile((1 + inner) / 2) * deviations[step];
    return size * Math.clamp(Math.pow(models / size, DRAWN), 1 / MOST_DRAWN, MOST_DRAWN);
  }

  /**
   * By how much the outermost fifth is widened, in full at 95 %: of few windows the extremes are
   * too near. One in so many as there are windows held 95 % of what came where 88 % were held
   * without, over nine lengths of weekly series from 36 to 156.
   */
  private double tail(double inner) {
    return 1 + Math.clamp((inner - INNER) / (0.95 - INNER), 0, 1) / windows;
  }

  /**
   * One future of departures from the forecast: each step's has the quantiles of {@link #offset}
   * but for what few windows add to the outermost ones, and they hang together as the errors at the
   * origins did. A sum over several steps is not that uncertain at each of them, and where nothing
   * is below 0 it would come out too large.
   */
  public double[] departures(int steps, RandomGenerator random) {
    double[] normal = dependence.draw(steps, random);
    double[] departures = new double[steps];
    for (int step = 0; step < steps; step++) {
      departures[step] = offset(step, Normal.below(normal[step]), false);
    }
    return departures;
  }

  /** The standardised error that so many are not above; between two of them on a line. */
  private double within(double share) {
    double place = share * (standardised.length + 1) - 1;
    if (place <= 0) {
      return standardised[0] * Math.max(0, share * (standardised.length + 1));
    }
    int below = Math.min((int) place, standardised.length - 1);
    int above = Math.min(below + 1, standardised.length - 1);
    return standardised[below] + (place - below) * (standardised[above] - standardised[below]);
  }
}
