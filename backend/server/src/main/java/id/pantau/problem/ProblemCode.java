package id.pantau.problem;

/** What kind of problem it is; goes out as {@code extensions.code}. */
public enum ProblemCode {
  /** The question is malformed or asks the impossible. */
  BAD_INPUT,
  /** What is asked for is not there. */
  NOT_FOUND,
  /** The answer would be larger than the server gives. */
  TOO_EXPENSIVE,
  /** It took longer than allowed and was cancelled. */
  TIMED_OUT,
  /** Too much is going on. */
  BUSY,
  /** A fault of ours. */
  INTERNAL
}
