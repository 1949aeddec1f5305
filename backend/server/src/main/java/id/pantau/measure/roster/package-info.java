/**
 * Holds in memory what nearly every figure needs and is small: which units there are, on which days
 * their offices reported, how many people live there, and of which origin a dataset is. Read once
 * per data version.
 *
 * <p>May use {@code warehouse} and {@code dataset}.
 *
 * <p>Used by {@code measure.aggregate}.
 */
@NullMarked
package id.pantau.measure.roster;

import org.jspecify.annotations.NullMarked;
