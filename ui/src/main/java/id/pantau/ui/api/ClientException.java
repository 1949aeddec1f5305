package id.pantau.ui.api;

import org.jspecify.annotations.Nullable;

/** A question that got no answer. */
public final class ClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The code when no backend answered at all. */
  public static final String UNREACHABLE = "BACKEND_UNREACHABLE";

  /** The code when the backend answered something that is not in the contract. */
  public static final String UNREADABLE = "UNREADABLE_ANSWER";

  /** The code when the region asked for is not there. */
  public static final String NO_REGION = "REGION_NOT_FOUND";

  private final String code;

  ClientException(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** What went wrong, for people to quote and for code to tell apart. */
  public String code() {
    return code;
  }
}
