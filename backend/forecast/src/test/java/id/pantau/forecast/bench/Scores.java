package id.pantau.forecast.bench;

import id.pantau.forecast.Observations;

/** The scores of the M4 competition, of one method over many series. */
final class Scores {

  private double smape;
  private double mase;
  private double msis;
  private long covered;
  private long points;
  private int series;

  /**
   * Adds a series.
   *
   * @param low of an interval of 95 %; empty where there is none
   */
  void add(Observations sample, double[] actual, double[] mean, double[] low, double[] high) {
    double scale = 0;
    for (int t = 1; t < sample.size(); t++) {
      scale += Math.abs(sample.at(t) - sample.at(t - 1));
    }
    scale /= sample.size() - 1;
    double percent = 0;
    double absolute = 0;
    double interval = 0;
    for (int h = 0; h < actual.length; h++) {
      double error = Math.abs(actual[h] - mean[h]);
      double size = Math.abs(actual[h]) + Math.abs(mean[h]);
      percent += size == 0 ? 0 : 200 * error / size;
      absolute += error;
      if (low.length > 0) {
        interval +=
            high[h]
                - low[h]
                + 40 * Math.max(0, low[h] - actual[h])
                + 40 * Math.max(0, actual[h] - high[h]);
        covered += low[h] <= actual[h] && actual[h] <= high[h] ? 1 : 0;
        points++;
      }
    }
    smape += percent / actual.length;
    mase += absolute / actual.length / scale;
    msis += interval / actual.length / scale;
    series++;
  }

  double owa(Scores naive) {
    return (smape / naive.smape + mase / naive.mase) / 2;
  }

  double msis() {
    return msis / series;
  }

  double smape() {
    return smape / series;
  }

  double mase() {
    return mase / series;
  }

  double coverage() {
    return points == 0 ? Double.NaN : (double) covered / points;
  }
}
