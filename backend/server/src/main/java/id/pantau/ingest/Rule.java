package id.pantau.ingest;

/** What a value can break. */
public enum Rule {
  /** It is not of the field's type. */
  TYPE,
  /** It is empty and must not be. */
  REQUIRED,
  /** It is not one of the allowed values. */
  ENUM,
  /** It does not have the required form. */
  PATTERN,
  /** It is below the smallest allowed value. */
  MINIMUM,
  /** It is above the largest allowed value. */
  MAXIMUM,
  /** It stands in more than one row. */
  UNIQUE,
  /** Nothing in the dataset referred to has it. */
  REFERENCE
}
