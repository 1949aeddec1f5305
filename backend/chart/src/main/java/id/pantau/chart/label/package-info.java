/**
 * Holds where texts go so that none covers another.
 *
 * <p>May use {@code svg}.
 *
 * <p>Used by {@code draw}.
 */
@NullMarked
package id.pantau.chart.label;

import org.jspecify.annotations.NullMarked;
