package id.pantau.ingest;

/** A file was refused as a whole; nothing of it was taken. */
public final class RefusedFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedFileException(Incoming incoming, String reason) {
    super("%s was refused, nothing was taken: %s".formatted(incoming.source(), reason));
  }
}
