package id.pantau.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One office's day in a file.
 *
 * @param office four digits; {@code ?} where it cannot be told
 * @param day null where it cannot be told, and of datasets that are about no day
 * @param accepted whether it is right; false when it is held back
 * @param inDoubt held back only since a row whose own office or day cannot be told may belong to it
 */
public record ReportOutcome(
    String office, @Nullable LocalDate day, long rows, boolean accepted, boolean inDoubt) {}
