package id.pantau.ui.api.load;

/** What a value can break, by the server's codes; the bundles say each in words. */
public enum Rule {
  TYPE,
  REQUIRED,
  ENUM,
  PATTERN,
  MINIMUM,
  MAXIMUM,
  UNIQUE,
  REFERENCE,
  AMBIGUOUS,
  FUTURE,
  COVERAGE,
  ORDER,
  FALLING,
  ABOVE_BASE,
  REPEATED,
  OUTLIER
}
