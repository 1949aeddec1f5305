/**
 * Holds exponential smoothing: one class per model, on one recursion without a season and one with.
 *
 * <p>May use {@code forecast}, {@code forecast.model} and {@code forecast.search}.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.smoothing;

import org.jspecify.annotations.NullMarked;
