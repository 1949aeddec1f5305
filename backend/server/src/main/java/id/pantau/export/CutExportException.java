package id.pantau.export;

/**
 * An export ended half way. Nobody turns it into an answer, as part of one is sent already: the
 * server closes the connection.
 */
final class CutExportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CutExportException(Throwable cause) {
    super("an export was cut", cause);
  }
}
