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
  private final String region;

  /**
   * A failure.
   *
   * @param message the server's sentence, empty when it said nothing
   */
  public ClientException(String code, String message, @Nullable Throwable cause) {
    this(code, message, "", cause);
  }

  private ClientException(String code, String message, String region, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
    this.region = region;
  }

  /** The failure when the region asked for is not there. */
  public static ClientException noRegion(String region) {
    return new ClientException(NO_REGION, "There is no region " + region, region, null);
  }

  /** What went wrong, for people to quote and for code to tell apart. */
  public String code() {
    return code;
  }

  /** The region that is not there; empty when something else went wrong. */
  public String region() {
    return region;
  }
}
