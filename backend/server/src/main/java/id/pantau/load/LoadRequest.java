package id.pantau.load;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param name of the file, as the sender calls it
 * @param dataset what it is; null when its name says so
 * @param declared what the sender says of it
 */
public record LoadRequest(
    String name,
    @Nullable String dataset,
    Origin origin,
    Declaration declared,
    Acceptance acceptance) {}
