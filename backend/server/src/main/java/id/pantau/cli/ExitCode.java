package id.pantau.cli;

import id.pantau.problem.ProblemException;

/** What a command says of itself to the shell, from the best to the worst. */
enum ExitCode {
  /** All was taken, or could be. */
  DONE(0),
  /** Some reports were held back. */
  HELD_BACK(3),
  /** A file was refused whole, for what is in it, in its manifest or said of it. */
  REFUSED(4),
  /** The command line is wrong, or names what is not there; the same as picocli's. */
  WRONG(2),
  /** It could not be done. */
  FAILED(1);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The worse of two. */
  ExitCode and(ExitCode other) {
    return other.compareTo(this) > 0 ? other : this;
  }

  /** Of a problem with the command itself, before any file is looked at. */
  static ExitCode of(ProblemException problem) {
    return switch (problem.code()) {
      case BAD_INPUT, NOT_FOUND -> WRONG;
      case TOO_EXPENSIVE, TIMED_OUT, BUSY, INTERNAL -> FAILED;
    };
  }
}
