/**
 * Holds exponential smoothing without seasons: one class per model, all on one recursion.
 *
 * <p>May use {@code forecast}, {@code forecast.model}, and Hipparchus to search parameters.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.smoothing;

import org.jspecify.annotations.NullMarked;
