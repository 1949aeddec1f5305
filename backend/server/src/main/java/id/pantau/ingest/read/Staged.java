package id.pantau.ingest.read;

import id.pantau.ingest.read.alias.Mapping;
import id.pantau.ingest.read.normal.Raw;
import id.pantau.ingest.read.text.Encoding;
import id.pantau.ingest.read.total.Totals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file in the engine, as text, not yet in normal form.
 *
 * @param rows of data, blank ones included
 */
record Staged(
    Format format,
    @Nullable Encoding encoding,
    @Nullable Character delimiter,
    @Nullable String sheet,
    int headingRow,
    Mapping mapping,
    Raw raw,
    long rows,
    @Nullable Totals totals,
    List<Remark> remarks) {}
