package id.pantau.forecast.intermittent;

import id.pantau.forecast.Observations;
import id.pantau.forecast.model.Counted;
import java.util.List;

/**
 * Which of a model's levels to read where a quantile is wanted, learnt from the group's own past.
 *
 * <p>A model's quantile is the smallest count that reaches the probability, so on counts it covers
 * more than asked; and a model is too sure, or not sure enough. Here the model is fitted to the
 * group without its last periods, and for each level the pinball loss that its quantiles had in
 * them is added up, each series in terms of 1 + its mean. The level to read is that of least loss.
 * It never falls as the wanted probability grows (Topkis's theorem), so quantiles don't cross.
 *
 * <p>It learns from one origin, so where demand then rises or falls the share covered moves with
 * it. Means and paths stay the model's own.
 */
public final class Levels {

  /** Tried: 0.005, 0.01 and so on to 0.995. */
  private static final int STEPS = 200;

  /** Fewer held-out observations leave every level as it is. */
  private static final int FEWEST = 400;

  private final double[] errors = new double[STEPS];
  private final double[] excess = new double[STEPS];
  private int seen;

  private Levels() {}

  /**
   * From forecasts of the last periods of each series that has at least twice as many.
   *
   * @param horizon how many periods are held out, at least 1
   */
  public static Levels learn(PooledModel model, List<Observations> group, int horizon) {
    Counts.checkHorizon(horizon);
    Levels levels = new Levels();
    List<Observations> enough =
        Priors.sample(group.stream().filter(series -> series.size() >= 2 * horizon).toList());
    if (!enough.isEmpty()) {
      levels.learn(model.fit(past(enough, horizon)), enough, horizon);
    }
    return levels;
  }

  private static List<Observations> past(List<Observations> group, int horizon) {
    return group.stream().map(series -> series.first(series.size() - horizon)).toList();
  }

  private void learn(List<Counted> fitted, List<Observations> group, int horizon) {
    for (int i = 0; i < group.size(); i++) {
      Observations series = group.get(i);
      int origin = series.size() - horizon;
      add(fitted.get(i), series.from(origin), Math.sqrt(1 + series.first(origin).mean()));
    }
  }

  private void add(Counted fitted, Observations future, double scale) {
    seen += future.size();
    for (int step = 1; step < STEPS; step++) {
      for (int h = 0; h < future.size(); h++) {
        double quantile = fitted.quantile(h + 1, (double) step / STEPS);
        errors[step] += (future.at(h) - quantile) / scale;
        excess[step] += Math.max(0, quantile - future.at(h)) / scale;
      }
    }
  }

  /**
   * The level to ask the model for.
   *
   * @param probability above 0 and below 1
   * @return among levels of equal loss the nearest; the probability itself where too little was
   *     seen, or where it is beyond the levels tried
   */
  public double at(double probability) {
    Counts.checkProbability(probability);
    if (seen < FEWEST || outside(probability)) {
      return probability;
    }
    double best = probability;
    double least = Double.POSITIVE_INFINITY;
    for (int step = 1; step < STEPS; step++) {
      double level = (double) step / STEPS;
      double loss = probability * errors[step] + excess[step];
      if (loss < least || (loss == least && nearer(level, best, probability))) {
        least = loss;
        best = level;
      }
    }
    return best;
  }

  private static boolean outside(double probability) {
    return probability < 1.0 / STEPS || probability > 1 - 1.0 / STEPS;
  }

  private static boolean nearer(double level, double best, double probability) {
    return Math.abs(level - probability) < Math.abs(best - probability);
  }
}
