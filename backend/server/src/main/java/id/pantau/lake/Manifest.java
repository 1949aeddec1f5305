package id.pantau.lake;

import id.pantau.dataset.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One decision about reports, as it stands in the log. Its file is written last: with it the
 * decision holds.
 *
 * @param version the data version it made
 * @param decidedAtMillis since 1970 in UTC
 * @param source what was loaded, in words: a file's name
 * @param fingerprint SHA-256 of what was loaded
 * @param rows accepted
 * @param batchSha256 of the Parquet file with the rows; null when the rows are those of earlier
 *     batches
 * @param decisionsSha256 of the Parquet file with the decisions
 * @param undoes the version whose batch was undone; null when a batch was accepted
 */
record Manifest(
    long version,
    long decidedAtMillis,
    String dataset,
    Origin origin,
    String source,
    String fingerprint,
    long rows,
    @Nullable String batchSha256,
    String decisionsSha256,
    @Nullable Long undoes) {

  Manifest decidedAt(long millis) {
    return new Manifest(
        version,
        millis,
        dataset,
        origin,
        source,
        fingerprint,
        rows,
        batchSha256,
        decisionsSha256,
        undoes);
  }
}
