package id.pantau.ingest;

import id.pantau.dataset.FieldType;
import id.pantau.ingest.refusal.Words;

/** What a value can break. */
public enum Rule {
  /** It is not of the field's type. */
  TYPE(Severity.REFUSES),
  /** It is empty and must not be. */
  REQUIRED(Severity.REFUSES),
  /** It is not one of the allowed values. */
  ENUM(Severity.REFUSES),
  /** It does not have the required form. */
  PATTERN(Severity.REFUSES),
  /** It is below the smallest allowed value. */
  MINIMUM(Severity.REFUSES),
  /** It is above the largest allowed value. */
  MAXIMUM(Severity.REFUSES),
  /** It stands in more than one row. */
  UNIQUE(Severity.REFUSES),
  /** Nothing in the dataset referred to has it. */
  REFERENCE(Severity.REFUSES),
  /** It is the name of several regions, or of none that is meant for sure. */
  AMBIGUOUS(Severity.REFUSES),
  /** The day has not come yet anywhere in the country. */
  FUTURE(Severity.REFUSES),
  /** It is outside what the file says it covers. */
  COVERAGE(Severity.REFUSES),
  /** Eligible is at least recorded, and recorded at least activated. */
  ORDER(Severity.REFUSES),
  /** A cumulative count is below an earlier or above a later one. */
  FALLING(Severity.REFUSES),
  /** It is more than all there are: above 100 %. */
  ABOVE_BASE(Severity.REFUSES),
  /** The same cumulative count as a week or more before. */
  REPEATED(Severity.WARNS),
  /** Far outside of what the office's own days were. */
  OUTLIER(Severity.WARNS);

  /** What breaking a rule does. */
  public enum Severity {
    /** The report with the row is held back. */
    REFUSES,
    /** It is said, and the report accepted. */
    WARNS
  }

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong with a value, as a part of a sentence. */
  public Words words() {
    return Words.of("rule." + name());
  }

  /**
   * The same of a column whose type is known.
   *
   * @param type that its values must be of
   */
  public Words words(FieldType type) {
    return this == TYPE ? Words.of("rule.TYPE." + type.name()) : words();
  }
}
