package id.pantau.export;

/**
 * Something was loaded while an answer was worked out: it may be of another version than its label.
 */
final class OvertakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
