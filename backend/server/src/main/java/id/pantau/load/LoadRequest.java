package id.pantau.load;

import id.pantau.dataset.Origin;
import id.pantau.ingest.Acceptance;
import id.pantau.ingest.Declaration;
import id.pantau.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken.
 *
 * @param name of the file, as the sender calls it
 * @param dataset what it is; null when its headings say so
 * @param office that sent it; null when unsaid
 * @param sheet of a workbook that is meant; null when unsaid
 * @param declared what the sender says of it
 */
public record LoadRequest(
    String name,
    @Nullable String dataset,
    @Nullable RegionCode office,
    @Nullable String sheet,
    Origin origin,
    Declaration declared,
    Acceptance acceptance) {}
