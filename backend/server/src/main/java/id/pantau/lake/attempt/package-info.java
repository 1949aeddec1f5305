/**
 * Holds the record of every file that was handed in, refused ones included: appended, never
 * changed.
 *
 * <p>May use {@code warehouse}.
 *
 * <p>Used by {@code lake}, which reads it again; {@code load}, which writes it; the history.
 */
@NullMarked
package id.pantau.lake.attempt;

import org.jspecify.annotations.NullMarked;
