package id.pantau.forecast.automatic;

/** Why a forecast is made the way it is. */
public enum Choice {
  /** Models weighted by how well each one did at rolling origins. */
  COMBINED,
  /** Counts that come now and then: their distribution, estimated from a group of such series. */
  POOLED,
  /** Nothing did better than the naive forecast. */
  NAIVE,
  /** All observations are the same. */
  CONSTANT,
  /** Too few observations to try models out; intervals are widened. */
  SHORT
}
