/**
 * Holds grouped figures: any measures by any dimensions, compiled to one SQL statement at most,
 * that reads the smallest roll-up that can answer it, and asks nothing that is known already.
 *
 * <p>May use {@code measure}, {@code lake}, {@code warehouse}, {@code region}, {@code series},
 * {@code target}, {@code reference}, {@code measure.report}, {@code measure.roster}, {@code
 * measure.school}, and Caffeine for its cache.
 *
 * <p>Used by the API and its exports.
 */
@NullMarked
package id.pantau.measure.aggregate;

import org.jspecify.annotations.NullMarked;
