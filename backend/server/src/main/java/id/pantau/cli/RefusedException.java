package id.pantau.cli;

import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import id.pantau.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A file was refused whole; the message says why. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable Refusal kind;

  /**
   * @param kind null when the file itself was not looked at
   */
  RefusedException(@Nullable Refusal kind, String why) {
    super(why);
    this.kind = kind;
  }

  static RefusedException of(RefusedFileException refusal) {
    return new RefusedException(refusal.rule(), String.valueOf(refusal.getMessage()));
  }

  /** For what was said of the file. */
  static RefusedException of(ProblemException problem) {
    return new RefusedException(null, String.valueOf(problem.getMessage()));
  }

  @Nullable Refusal kind() {
    return kind;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
