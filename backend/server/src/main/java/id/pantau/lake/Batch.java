package id.pantau.lake;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checked rows on their way into the lake.
 *
 * @param resource what they are
 * @param source what was loaded, in words
 * @param fingerprint SHA-256 of what was loaded
 * @param table a table of the session with the resource's columns in their types, and {@code
 *     report_office} and {@code report_day}
 * @param covered a table of the session with {@code report_office} and {@code report_day}: reports
 *     that the batch stands for even without rows; null for none
 * @param file a Parquet file with exactly these rows, in the lake's form under the next version;
 *     null when there is none
 */
public record Batch(
    Resource resource,
    Origin origin,
    String source,
    String fingerprint,
    String table,
    @Nullable String covered,
    @Nullable Path file) {}
