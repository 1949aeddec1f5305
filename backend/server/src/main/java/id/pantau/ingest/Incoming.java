package id.pantau.ingest;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that wants in.
 *
 * @param resource what it must look like
 * @param file where it lies, in a folder the warehouse may read
 * @param source its name, in words
 * @param expectedRows control total: how many rows the sender says there are; null when unsaid
 */
public record Incoming(
    Resource resource, Path file, Origin origin, String source, @Nullable Long expectedRows) {}
