/**
 * Holds the use case "a file arrives": whichever way it came, its manifest, its dataset, its load
 * and what became of it.
 *
 * <p>May use {@code ingest}, {@code dataset}, {@code problem}.
 *
 * <p>Used by the command line and over HTTP.
 */
@NullMarked
package id.pantau.load;

import org.jspecify.annotations.NullMarked;
