package id.pantau.ui.api.history;

import id.pantau.ui.api.Origin;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted of one file.
 *
 * @param dataVersion that it made
 * @param reports office-days that said something new
 * @param holding how many of these hold now
 * @param offices that it has a report of
 * @param firstDay null where the dataset is not about days
 * @param undoneAt null while it is not undone
 */
public record Batch(
    String id,
    String dataset,
    Origin origin,
    String source,
    int dataVersion,
    OffsetDateTime acceptedAt,
    double rows,
    int reports,
    int holding,
    int offices,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable OffsetDateTime undoneAt) {

  /** Whether something of it can still be taken back. */
  public boolean undoable() {
    return undoneAt == null && holding > 0;
  }
}
