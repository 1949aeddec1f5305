package id.pantau.measure;

/** How values of a measure may be added. */
public enum Additivity {
  /** Over regions and over time. */
  ADDITIVE,
  /** Over regions, never over time: a level at a day. */
  SEMI_ADDITIVE,
  /** As sum of numerators over sum of denominators. */
  RATIO
}
