package id.pantau.ui.api.load;

import id.pantau.ui.api.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a file.
 *
 * @param dataset null to have it recognised
 * @param office four digits, who sends it; null when unsaid
 * @param sheet of a workbook; null for the one that fits
 * @param stated what the sender counted and covers
 */
public record LoadRequest(
    @Nullable String dataset,
    @Nullable String office,
    @Nullable String sheet,
    Stated stated,
    Origin origin) {

  /** Nothing said: an office's own file. */
  public static final LoadRequest PLAIN =
      new LoadRequest(null, null, null, Stated.NOTHING, Origin.OFFICIAL);
}
