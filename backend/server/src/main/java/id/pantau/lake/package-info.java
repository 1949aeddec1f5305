/**
 * Holds the record: accepted rows as Parquet, the append-only log of decisions, what was handed in.
 *
 * <p>May use {@code dataset} and {@code warehouse}.
 *
 * <p>Used by {@code ingest}, {@code measure} and {@code reference}.
 */
@NullMarked
package id.pantau.lake;

import org.jspecify.annotations.NullMarked;
