package id.pantau.forecast.automatic;

import id.pantau.forecast.interval.Calibration;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** About a mean, as far as errors were at origins. */
final class CalibratedSpread implements Spread {

  private final double[] mean;
  private final Calibration calibration;
  private final double least;

  /**
   * @param least that there can be: 0 of counts
   */
  CalibratedSpread(double[] mean, Calibration calibration, double least) {
    this.mean = mean.clone();
    this.calibration = calibration;
    this.least = least;
  }

  @Override
  public double quantile(int step, double probability) {
    return Math.max(least, mean[step] + calibration.offset(step, probability));
  }

  @Override
  public double[] path(int steps, RandomGenerator random) {
    double[] path = calibration.departures(steps, random);
    Arrays.setAll(path, step -> Math.max(least, mean[step] + path[step]));
    return path;
  }
}
