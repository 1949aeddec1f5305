package id.pantau.cli;

/** What a command says of itself to the shell; 2 is picocli's for a wrong command line. */
enum ExitCode {
  /** All was taken. */
  DONE(0),
  /** It could not be done. */
  FAILED(1),
  /** Some reports were held back. */
  HELD_BACK(3),
  /** A file was refused whole. */
  REFUSED(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** The worse of two. */
  ExitCode and(ExitCode other) {
    return other.number > number ? other : this;
  }
}
