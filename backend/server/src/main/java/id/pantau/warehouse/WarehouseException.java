package id.pantau.warehouse;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** The engine could not answer. */
public final class WarehouseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, as far as the one who asked can do something about it. */
  public enum Kind {
    /** The statement ran longer than allowed and was cancelled. */
    TIMED_OUT,
    /** Too many statements are running; none came free in time. */
    BUSY,
    /** Another process holds the file. */
    LOCKED,
    /** The file is damaged; it is derived and can be made anew. */
    CORRUPT,
    /** There is no room left to write to; nothing is wrong with what was to be written. */
    DISK_FULL,
    /** Anything else: a fault of ours. */
    FAILED;

    private static final List<String> OF_A_LOCK = List.of("lock on file", "already open", "locked");

    private static final List<String> OF_A_FULL_DISK =
        List.of("no space left", "not enough space", "out of disk", "disk quota exceeded");

    /** From the engine's own words: it has no codes. */
    private static final List<String> OF_DAMAGE =
        List.of(
            "corrupt",
            "checksum",
            "not a valid duckdb database",
            "replaying wal",
            "wal file",
            "version number",
            "deserialize",
            "serialization error",
            "could not read enough bytes",
            "internal error",
            "database has been invalidated");

    static Kind of(String message) {
      if (contains(message, OF_A_FULL_DISK)) {
        return DISK_FULL;
      }
      return contains(message, OF_DAMAGE) ? CORRUPT : FAILED;
    }

    static Kind ofOpening(String message) {
      return contains(message, OF_A_LOCK) ? LOCKED : of(message);
    }

    private static boolean contains(String message, List<String> words) {
      String lower = message.toLowerCase(Locale.ROOT);
      return words.stream().anyMatch(lower::contains);
    }
  }

  private final Kind kind;

  WarehouseException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  WarehouseException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /**
   * Lets what is no fault of a file go on to whoever can mend it, so that what is caught further
   * down is the file's.
   */
  public void rethrowUnlessOfData() {
    if (kind != Kind.FAILED && kind != Kind.CORRUPT) {
      throw this;
    }
  }

  public Kind kind() {
    return kind;
  }

  /** What the engine says of a statement. */
  static WarehouseException of(SQLException e, int timeoutSeconds) {
    String message = String.valueOf(e.getMessage());
    boolean cancelled = message.contains("INTERRUPT") || message.contains("Interrupted");
    return cancelled
        ? new WarehouseException(
            Kind.TIMED_OUT, "the statement was cancelled after %d s".formatted(timeoutSeconds), e)
        : new WarehouseException(Kind.of(message), message, e);
  }
}
