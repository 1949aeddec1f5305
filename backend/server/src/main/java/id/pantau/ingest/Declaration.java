package id.pantau.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file beside it: without it a file that was cut off on the way looks
 * whole.
 *
 * @param rows how many there are; null when unsaid
 * @param totals sums of columns, such as {@code people}
 * @param covers which reports it stands for; null for those that occur in it
 */
public record Declaration(
    @Nullable Long rows, Map<String, Long> totals, @Nullable Coverage covers) {

  /** Nothing said. */
  public static final Declaration NONE = new Declaration(null, Map.of(), null);

  public Declaration {
    totals = Map.copyOf(totals);
  }

  /** Only the number of rows. */
  public static Declaration ofRows(long rows) {
    return new Declaration(rows, Map.of(), null);
  }
}
