package id.pantau.lake.history;

import id.pantau.lake.attempt.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in, whatever became of it.
 *
 * @param seq counts them from 1
 * @param batch the version that it made; null when nothing new was accepted
 * @see id.pantau.lake.attempt.Attempt
 */
public record RecordedLoad(
    long seq,
    String id,
    Instant receivedAt,
    String source,
    @Nullable String dataset,
    Verdict verdict,
    @Nullable Long rows,
    long acceptedReports,
    long refusedReports,
    @Nullable String refusal,
    @Nullable String message,
    @Nullable Long batch) {}
