package id.pantau.ingest;

import id.pantau.dataset.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file beside it: without it a file that was cut off on the way looks
 * whole.
 *
 * @param rows how many there are; null when unsaid
 * @param totals sums of columns, such as {@code people}
 * @param origin where its rows come from; null when unsaid
 * @param dataset what it is; null when unsaid
 * @param covers which reports it stands for; null for those that occur in it
 */
public record Declaration(
    @Nullable Long rows,
    Map<String, Long> totals,
    @Nullable Coverage covers,
    @Nullable Origin origin,
    @Nullable String dataset) {

  /** Nothing said. */
  public static final Declaration NONE = new Declaration(null, Map.of(), null);

  public Declaration {
    totals = Map.copyOf(totals);
  }

  /** Nothing said of origin and dataset. */
  public Declaration(@Nullable Long rows, Map<String, Long> totals, @Nullable Coverage covers) {
    this(rows, totals, covers, null, null);
  }

  /** Only the number of rows. */
  public static Declaration ofRows(long rows) {
    return new Declaration(rows, Map.of(), null);
  }
}
