package id.pantau.problem;

/** What kind of problem it is; goes out as {@code extensions.code}. */
public enum ProblemCode {
  /** The question is malformed or asks the impossible. */
  BAD_INPUT,
  /** There is no such thing. */
  NOT_FOUND,
  /** It took longer than allowed and was cancelled. */
  TIMED_OUT,
  /** Too much is going on. */
  BUSY,
  /** A fault of ours. */
  INTERNAL
}
