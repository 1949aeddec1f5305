package id.pantau.ingest.refusal;

/** A file was refused as a whole; nothing of it was taken. */
public final class RefusedFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal rule;

  /**
   * Refuses a file. It takes no cause: what an engine or a parser says may quote the file.
   *
   * @param source the file's name, in words
   * @param reason what is wrong, where, and how to mend it; never a value of the file
   */
  public RefusedFileException(Refusal rule, String source, String reason) {
    super("%s was refused, nothing was taken: %s".formatted(source, reason));
    this.rule = rule;
  }

  public Refusal rule() {
    return rule;
  }
}
