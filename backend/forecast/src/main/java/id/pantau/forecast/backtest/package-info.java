/**
 * Holds how models are tried out on what is known already.
 *
 * <p>May use {@code forecast} and {@code forecast.model}.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.backtest;

import org.jspecify.annotations.NullMarked;
