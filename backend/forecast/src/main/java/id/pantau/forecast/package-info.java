/**
 * Holds what a series is, and its pace; the packages below it hold models, how they are tried and
 * combined, and how sure they are.
 *
 * <p>May use the JDK, JDemetra+ in {@code arima} and Hipparchus in {@code search} and {@code
 * interval}: no Spring, no SQL, no clock, no files.
 *
 * <p>Used by {@code progress} and by the command {@code forecast}.
 */
@NullMarked
package id.pantau.forecast;

import org.jspecify.annotations.NullMarked;
