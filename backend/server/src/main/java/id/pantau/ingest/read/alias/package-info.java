/**
 * Holds how offices name columns and codes: alias tables, the mapping of headings to fields, and
 * which dataset a file is.
 *
 * <p>May use {@code dataset} and {@code ingest.refusal}.
 *
 * <p>Used by {@code ingest.read}.
 */
@NullMarked
package id.pantau.ingest.read.alias;

import org.jspecify.annotations.NullMarked;
