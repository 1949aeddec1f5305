/**
 * Holds the reading of text files before the engine sees them: bytes, encoding, delimiter, rows.
 *
 * <p>May use {@code ingest.refusal} and {@code ingest.read.alias}.
 *
 * <p>Used by {@code ingest.read}.
 */
@NullMarked
package id.pantau.ingest.read.text;

import org.jspecify.annotations.NullMarked;
