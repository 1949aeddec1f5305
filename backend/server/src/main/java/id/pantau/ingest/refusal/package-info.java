/**
 * Holds why a file was refused as a whole, the exception that says so, and the words for it and for
 * what values break, in both languages.
 *
 * <p>May use nothing of ours.
 *
 * <p>Used by {@code ingest}, its readers, and whoever brings a file in.
 */
@NullMarked
package id.pantau.ingest.refusal;

import org.jspecify.annotations.NullMarked;
