/**
 * Holds how values become normal: numbers, dates, codes and region names, decided for the file as a
 * whole and rewritten value by distinct value in the engine.
 *
 * <p>May use {@code warehouse}, {@code dataset}, {@code region}, {@code ingest.refusal} and the
 * alias tables.
 *
 * <p>Used by {@code ingest.read}.
 */
@NullMarked
package id.pantau.ingest.read.normal;

import org.jspecify.annotations.NullMarked;
