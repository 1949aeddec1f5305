package id.pantau.lake;

import org.jspecify.annotations.Nullable;

/**
 * What a transaction's work answered, once the log has what it decided. While that comes to hold,
 * answers of several statements wait or begin again.
 */
final class Outcome<T> implements AutoCloseable {

  private final Consistency consistency;

  private @Nullable T result;
  private boolean holds;
  private long commit;

  Outcome(Consistency consistency) {
    this.consistency = consistency;
  }

  void comesToHold() {
    commit = consistency.beginCommit();
  }

  void holds(T answer) {
    result = answer;
    holds = true;
  }

  boolean holds() {
    return holds;
  }

  @SuppressWarnings("NullAway") // Work may answer null as it likes; it gets back what it gave.
  T result() {
    return result;
  }

  @Override
  public void close() {
    if (commit != 0) {
      consistency.endCommit(commit);
    }
  }
}
