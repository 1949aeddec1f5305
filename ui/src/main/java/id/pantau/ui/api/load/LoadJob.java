package id.pantau.ui.api.load;

import org.jspecify.annotations.Nullable;

/**
 * A file that was sent.
 *
 * @param source its name
 * @param bytes its size
 * @param rows null until they are counted
 * @param answer null until it is done
 * @param error null unless it was refused or the work failed
 */
public record LoadJob(
    String id,
    String source,
    State state,
    long bytes,
    @Nullable Long rows,
    @Nullable LoadAnswer answer,
    @Nullable Problem error) {

  /** How far it is. */
  public enum State {
    /** For others before it. */
    WAITING,
    /** Is read into a table. */
    READING,
    /** Its rows are checked. */
    CHECKING,
    /** What is right is written. */
    WRITING,
    /** There is an answer. */
    DONE,
    /** As a whole; nothing of it was taken. */
    REFUSED,
    /** The work broke off; nothing of it was taken. */
    FAILED
  }

  /**
   * Why there is no answer.
   *
   * @param message the server's sentence
   * @param refusal the code of a refusal; null when it was not refused by a rule
   */
  public record Problem(String message, String code, @Nullable String refusal) {}

  /** A file that was refused while it was still being sent; nobody keeps it. */
  static LoadJob refused(SentFile file, Problem problem) {
    return new LoadJob("", file.name(), State.REFUSED, file.length(), null, null, problem);
  }

  /** Whether it can be asked about again. */
  public boolean known() {
    return !id.isEmpty();
  }

  /** Whether there is more to come. */
  public boolean busy() {
    return switch (state) {
      case WAITING, READING, CHECKING, WRITING -> true;
      case DONE, REFUSED, FAILED -> false;
    };
  }
}
