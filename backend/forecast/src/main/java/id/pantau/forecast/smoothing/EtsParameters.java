package id.pantau.forecast.smoothing;

/**
 * Parameters of an exponential smoothing model.
 *
 * @param alpha of the level, above 0 and below 1
 * @param beta of the slope, above 0 and below alpha; 0 without a trend
 * @param phi by which the slope fades, 0.8 to 0.98; 1 undamped
 * @param level before the first observation
 * @param slope before the first observation; 0 without a trend
 */
public record EtsParameters(double alpha, double beta, double phi, double level, double slope) {}
