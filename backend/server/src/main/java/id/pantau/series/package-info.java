/**
 * Holds intervals and spans of days as values.
 *
 * <p>May use the JDK only.
 *
 * <p>Used by {@code measure}, {@code progress} and the API.
 */
@NullMarked
package id.pantau.series;

import org.jspecify.annotations.NullMarked;
