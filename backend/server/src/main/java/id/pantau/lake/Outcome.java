package id.pantau.lake;

import org.jspecify.annotations.Nullable;

/** What a transaction's work answered, once the log has what it decided. */
final class Outcome<T> {

  private @Nullable T result;
  private boolean holds;

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
}
