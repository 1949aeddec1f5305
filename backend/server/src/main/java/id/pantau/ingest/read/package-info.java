/**
 * Holds the reading of any office's file: what it is, how it is written, and its rows in normal
 * form.
 *
 * <p>May use its own sub-packages, {@code dataset}, {@code region}, {@code warehouse} and {@code
 * ingest.refusal}.
 *
 * <p>Used by {@code ingest}.
 */
@NullMarked
package id.pantau.ingest.read;

import org.jspecify.annotations.NullMarked;
