package id.pantau.ingest.read.alias;

import org.jspecify.annotations.Nullable;

/**
 * A field without a column.
 *
 * @param value that every row gets instead; null for none
 */
public record Missing(String field, @Nullable String value) {}
