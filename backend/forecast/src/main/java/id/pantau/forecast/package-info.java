/**
 * Holds models on series of counts: pace now, forecasts and their backtests later.
 *
 * <p>May use the JDK, JDemetra+ in {@code arima} and Hipparchus in {@code search} and {@code
 * interval}: no Spring, no SQL, no clock, no files.
 *
 * <p>Used by {@code progress} and {@code blanko}.
 */
@NullMarked
package id.pantau.forecast;

import org.jspecify.annotations.NullMarked;
