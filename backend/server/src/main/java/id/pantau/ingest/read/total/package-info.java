/**
 * Holds the row of totals under a table: finding it and what it states.
 *
 * <p>May use {@code ingest.refusal} and {@code ingest.read.alias}.
 *
 * <p>Used by the readers of text and of workbooks.
 */
@NullMarked
package id.pantau.ingest.read.total;

import org.jspecify.annotations.NullMarked;
