/**
 * Holds schools: which ones there are, how many pupils are due, and what is left to do at each.
 *
 * <p>May use {@code measure}, {@code lake}, {@code warehouse}, {@code region}, {@code series}, and
 * of {@code progress} the points of a series; no GraphQL types.
 *
 * <p>Used by the API.
 */
@NullMarked
package id.pantau.school;

import org.jspecify.annotations.NullMarked;
