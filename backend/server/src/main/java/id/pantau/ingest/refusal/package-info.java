/**
 * Holds why a file was refused as a whole, and the exception that says so.
 *
 * <p>May use nothing of ours.
 *
 * <p>Used by {@code ingest}, its readers, and whoever brings a file in.
 */
@NullMarked
package id.pantau.ingest.refusal;

import org.jspecify.annotations.NullMarked;
