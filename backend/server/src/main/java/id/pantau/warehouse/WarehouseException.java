package id.pantau.warehouse;

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
    /** Anything else: a fault of ours. */
    FAILED
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

  public Kind kind() {
    return kind;
  }
}
