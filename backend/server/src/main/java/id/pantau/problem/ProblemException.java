package id.pantau.problem;

/** A problem that whoever asked can mend; the message is a sentence that says how. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  public ProblemException(ProblemCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  /** A question that is malformed or asks the impossible. */
  public static ProblemException badInput(String sentence) {
    return new ProblemException(ProblemCode.BAD_INPUT, sentence);
  }

  public ProblemCode code() {
    return code;
  }
}
