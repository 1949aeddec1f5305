/**
 * Holds who is asking, and which branch of the tree they may see.
 *
 * <p>May use {@code region} and {@code problem}.
 *
 * <p>Used by {@code measure}, which cannot be called without a {@code Scope}.
 */
@NullMarked
package id.pantau.access;

import org.jspecify.annotations.NullMarked;
