package id.pantau.lake.attempt;

/** What became of a file. */
public enum Verdict {
  /** Every report in it was right, and something in it was new. */
  ACCEPTED,
  /** Some reports were taken, others held back. */
  PARTLY,
  /** Nothing of it was taken. */
  REFUSED,
  /** Everything in it was right and said what held already. */
  UNCHANGED
}
