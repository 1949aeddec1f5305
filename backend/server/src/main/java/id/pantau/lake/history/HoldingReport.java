package id.pantau.lake.history;

import java.time.Instant;

/**
 * What holds of one office and day at a version.
 *
 * @param place its office and day; {@code 0001-01-01} where the dataset is not about days
 * @param batch the version that its batch made
 * @param dataVersion from which it holds
 * @param rows 0 when the office said that there was nobody
 * @param replaced earlier decisions on this office and day
 * @param asOf the version that was asked about
 */
public record HoldingReport(
    String dataset,
    ReportPlace place,
    long batch,
    long dataVersion,
    Instant decidedAt,
    long rows,
    long replaced,
    long asOf) {}
