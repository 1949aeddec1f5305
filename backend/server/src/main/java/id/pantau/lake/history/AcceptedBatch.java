package id.pantau.lake.history;

import id.pantau.dataset.Origin;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted of one file.
 *
 * @param id the version that it made, as text
 * @param source the file's name, as its sender called it
 * @param sha256 of the file, in hex
 * @param dataVersion that it made
 * @param rows accepted
 * @param reports office-days accepted
 * @param holding those of them that hold now
 * @param offices that it has a report of
 * @param firstDay null where the dataset is not about days
 * @param undoneAt null while it is not undone
 */
public record AcceptedBatch(
    String id,
    String dataset,
    Origin origin,
    String source,
    String sha256,
    long dataVersion,
    Instant acceptedAt,
    long rows,
    long reports,
    long holding,
    long offices,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Instant undoneAt) {}
