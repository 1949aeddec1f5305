/**
 * Holds how sure a forecast is: errors of the past turned into quantiles and futures.
 *
 * <p>May use the JDK, and Hipparchus for special functions.
 *
 * <p>Used by {@code automatic}.
 */
@NullMarked
package id.pantau.forecast.interval;

import org.jspecify.annotations.NullMarked;
