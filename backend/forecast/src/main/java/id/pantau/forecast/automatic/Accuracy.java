package id.pantau.forecast.automatic;

/**
 * How good a forecast was at rolling origins, intervals calibrated without the origin that they are
 * judged at.
 *
 * @param mase mean absolute scaled error (Hyndman &amp; Koehler, 2006), by the one-step naive error
 * @param pinball mean of the quantile scores at 10, 25, 50, 75 and 90 %, over the same scale
 * @param coverage share of observations within the interval of 80 %
 */
public record Accuracy(double mase, double pinball, double coverage) {}
