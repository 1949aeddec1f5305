package id.pantau.forecast.automatic;

import id.pantau.forecast.interval.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Judges errors at origins. */
final class Judge {

  private static final double[] PROBABILITIES = {0.1, 0.25, 0.5, 0.75, 0.9};

  private Judge() {}

  /**
   * How good a forecast was.
   *
   * @param errors by origin and step, of at least two origins
   * @param scale the mean absolute one-step difference of the series
   */
  static Accuracy of(double[][] errors, double scale) {
    double absolute = 0;
    double score = 0;
    int within = 0;
    int points = errors.length * errors[0].length;
    for (int k = 0; k < errors.length; k++) {
      Calibration others = Calibration.of(without(errors, k));
      for (int step = 0; step < errors[k].length; step++) {
        double error = errors[k][step];
        absolute += Math.abs(error);
        score += pinball(error, others, step);
        boolean inside = error >= others.offset(step, 0.1) && error <= others.offset(step, 0.9);
        within += inside ? 1 : 0;
      }
    }
    return new Accuracy(
        absolute / points / scale, score / points / scale, (double) within / points);
  }

  private static double pinball(double error, Calibration calibration, int step) {
    return Arrays.stream(PROBABILITIES)
        .map(
            probability -> {
              double above = error - calibration.offset(step, probability);
              return above >= 0 ? probability * above : (probability - 1) * above;
            })
        .average()
        .orElseThrow();
  }

  private static double[][] without(double[][] errors, int origin) {
    List<double[]> others = new ArrayList<>(Arrays.asList(errors));
    others.remove(origin);
    return others.toArray(double[][]::new);
  }
}
