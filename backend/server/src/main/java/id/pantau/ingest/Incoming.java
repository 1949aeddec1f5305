package id.pantau.ingest;

import id.pantau.dataset.Origin;
import id.pantau.dataset.Resource;
import java.nio.file.Path;

/**
 * A file that wants in.
 *
 * @param resource what it must look like
 * @param file where it lies, in a folder the warehouse may read
 * @param source its name, in words
 * @param declared what the sender says of it
 */
public record Incoming(
    Resource resource, Path file, Origin origin, String source, Declaration declared) {}
