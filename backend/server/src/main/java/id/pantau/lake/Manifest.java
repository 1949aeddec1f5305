package id.pantau.lake;

import id.pantau.dataset.Origin;

/**
 * One acceptance, as it stands in the log. Its file is written last: with it the acceptance holds.
 *
 * @param version the data version it made
 * @param decidedAtMillis since 1970 in UTC
 * @param source what was loaded, in words: a file's name
 * @param fingerprint SHA-256 of what was loaded
 * @param rows accepted
 * @param batchSha256 of the Parquet file with the rows
 * @param decisionsSha256 of the Parquet file with the decisions
 */
record Manifest(
    long version,
    long decidedAtMillis,
    String dataset,
    Origin origin,
    String source,
    String fingerprint,
    long rows,
    String batchSha256,
    String decisionsSha256) {}
