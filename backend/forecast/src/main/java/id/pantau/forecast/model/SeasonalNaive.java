package id.pantau.forecast.model;

import id.pantau.forecast.Observations;

/**
 * The observation of the same season before: ŷ(t+h) = y(t+h−m⌈h/m⌉). Right for seasons that do not
 * change (<i>Forecasting: Principles and Practice</i>, 5.2). With less than one season it is the
 * naive forecast.
 *
 * @param period observations of a season, m
 */
public record SeasonalNaive(int period) implements Model {

  public SeasonalNaive {
    if (period < 1) {
      throw new IllegalArgumentException(
          "a season has %d observations; it has at least 1".formatted(period));
    }
  }

  @Override
  public String name() {
    return "Seasonal naive";
  }

  @Override
  public int fewest() {
    return 1;
  }

  @Override
  public Fitted fit(Observations series) {
    return at(series, series.size() < period ? 1 : period, name());
  }

  static Fitted at(Observations series, int period, String name) {
    Requirements.enough(name, series, period);
    return new Naive.Repeating(
        series, period, name, Errors.of(Naive.differences(series, period), 0));
  }
}
