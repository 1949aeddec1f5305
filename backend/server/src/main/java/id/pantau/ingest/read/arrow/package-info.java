/**
 * Holds the reading of Arrow IPC, file and stream: guards against damaged and hostile ones, and
 * writing the rows out as plain text for the engine.
 *
 * <p>May use {@code ingest.refusal}, the limits and the mark of typed values; the only package that
 * knows Arrow, of which no type leaves.
 *
 * <p>Used by {@code ingest.read}.
 */
@NullMarked
package id.pantau.ingest.read.arrow;

import org.jspecify.annotations.NullMarked;
