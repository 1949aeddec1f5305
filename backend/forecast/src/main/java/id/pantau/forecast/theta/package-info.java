/**
 * Holds the Theta methods, and the classical decomposition that they go with.
 *
 * <p>May use {@code forecast}, {@code forecast.model}, {@code forecast.smoothing}, {@code
 * forecast.search}.
 *
 * <p>Used by models and by what selects, combines and calibrates them.
 */
@NullMarked
package id.pantau.forecast.theta;

import org.jspecify.annotations.NullMarked;
