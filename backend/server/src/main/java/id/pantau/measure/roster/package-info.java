/**
 * Holds which units there are and on which days their offices reported, in memory: what nearly
 * every figure needs, small, and read once per data version.
 *
 * <p>May use {@code warehouse}.
 *
 * <p>Used by {@code measure.aggregate}.
 */
@NullMarked
package id.pantau.measure.roster;

import org.jspecify.annotations.NullMarked;
