/**
 * Holds the watched folder: files that are put there are loaded and moved aside with what became of
 * them.
 *
 * <p>May use {@code load}, and of {@code ingest}, {@code dataset} and {@code problem} what its
 * requests and answers are made of.
 *
 * <p>Used by the wiring.
 */
@NullMarked
package id.pantau.inbox;

import org.jspecify.annotations.NullMarked;
