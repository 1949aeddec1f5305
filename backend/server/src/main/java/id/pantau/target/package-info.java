/**
 * Holds target policy: which targets are in force on a day, and which one is primary.
 *
 * <p>May use {@code region}; no SQL text.
 *
 * <p>Used by {@code progress}.
 */
@NullMarked
package id.pantau.target;

import org.jspecify.annotations.NullMarked;
