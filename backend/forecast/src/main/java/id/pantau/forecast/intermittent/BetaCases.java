package id.pantau.forecast.intermittent;

import id.pantau.forecast.search.Simplex;
import java.util.Arrays;

/** Yes or no, each with the number of either before it. */
final class BetaCases {

  private static final double LOOSE = 25;
  private boolean[] answers = new boolean[64];
  private double[] yes = new double[64];
  private double[] no = new double[64];
  private int size;

  void add(double count, Discounted seen) {
    if (size == answers.length) {
      answers = Arrays.copyOf(answers, 2 * size);
      yes = Arrays.copyOf(yes, 2 * size);
      no = Arrays.copyOf(no, 2 * size);
    }
    answers[size] = count > 0;
    yes[size] = seen.sum();
    no[size] = seen.weight() - seen.sum();
    size++;
  }

  /** Both parameters of the beta distribution under which they are likeliest. */
  double[] likeliest() {
    double[] logs = Simplex.least(this::cost, new double[] {0, 0});
    return new double[] {Math.exp(logs[0]), Math.exp(logs[1])};
  }

  private double cost(double[] logs) {
    double a = Math.exp(logs[0]);
    double b = Math.exp(logs[1]);
    double cost = (logs[0] * logs[0] + logs[1] * logs[1]) / (2 * LOOSE);
    for (int i = 0; i < size; i++) {
      double all = a + b + yes[i] + no[i];
      cost -= Math.log((answers[i] ? a + yes[i] : b + no[i]) / all);
    }
    return cost;
  }
}
