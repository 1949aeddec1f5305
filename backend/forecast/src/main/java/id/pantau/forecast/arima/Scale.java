package id.pantau.forecast.arima;

import id.pantau.forecast.Observations;
import java.util.Arrays;

/**
 * Units in which a series has values of about 1, so that tolerances mean the same for every one.
 *
 * @param origin the value that is 0
 * @param unit the distance that is 1
 */
record Scale(double origin, double unit) {

  /** From the first point, by the largest distance to it. */
  static Scale of(Observations series) {
    double origin = series.at(0);
    double farthest =
        Arrays.stream(series.toArray()).map(value -> Math.abs(value - origin)).max().orElse(0);
    return new Scale(origin, farthest > 0 ? farthest : 1);
  }

  double[] toUnits(Observations series) {
    return Arrays.stream(series.toArray()).map(value -> (value - origin) / unit).toArray();
  }

  double fromUnits(double value) {
    return origin + unit * value;
  }
}
