package id.pantau.forecast.automatic;

/**
 * How good a forecast was on what is known already, beside the naive one.
 *
 * @param origins from which it was made
 */
public record Backtest(int origins, Accuracy forecast, Accuracy naive) {}
