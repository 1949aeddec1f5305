package id.pantau.forecast.smoothing;

/**
 * Parameters of a model with a season.
 *
 * @param base those of level and slope
 * @param gamma of the season, above 0 and below 1 − α
 * @param season before the first observation, by place: the next one's first
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package, never compared
record SeasonalParameters(EtsParameters base, double gamma, double[] season) {}
