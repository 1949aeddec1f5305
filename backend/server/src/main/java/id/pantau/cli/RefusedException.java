package id.pantau.cli;

/** A file was refused whole; the message says why. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  RefusedException(String why) {
    super(why);
  }
}
