/**
 * Holds the record: accepted rows as Parquet, and the append-only log of decisions.
 *
 * <p>May use {@code dataset} and {@code warehouse}.
 *
 * <p>Used by {@code ingest}, {@code measure} and {@code reference}.
 */
@NullMarked
package id.pantau.lake;

import org.jspecify.annotations.NullMarked;
