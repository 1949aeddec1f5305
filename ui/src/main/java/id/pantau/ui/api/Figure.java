package id.pantau.ui.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that knows how sure it is.
 *
 * @param value people, people a week or a fraction; null unless observed
 * @param status what is known of it
 * @param origin where it comes from; null where nothing is known
 * @param reported offices that the value counts
 * @param expected offices that should have reported
 * @param numerator of a ratio: what is divided
 * @param denominator of a ratio: by what
 */
public record Figure(
    @Nullable Double value,
    Status status,
    @Nullable Origin origin,
    @Nullable Integer reported,
    @Nullable Integer expected,
    @Nullable Double numerator,
    @Nullable Double denominator) {

  /** A figure that nobody reported. */
  public static final Figure MISSING =
      new Figure(null, Status.MISSING, null, null, null, null, null);

  /** Refuses a value without the status for it, and the other way round. */
  public Figure {
    if ((value != null) != (status == Status.OBSERVED)) {
      throw new IllegalArgumentException("a figure has a value exactly when it is observed");
    }
  }

  /** Whether there is a value. */
  public boolean known() {
    return value != null;
  }

  /** The value of an observed figure. */
  public double amount() {
    return Objects.requireNonNull(value, "an unknown figure has no amount");
  }

  /** Whether some offices that should have reported are not in the value. */
  public boolean incomplete() {
    return reported != null && expected != null && reported < expected;
  }
}
