/**
 * Holds the forecast of a series: models chosen by how well they do, calibrated, with its backtest.
 *
 * <p>May use everything else in {@code forecast}.
 *
 * <p>Used by {@code progress}, {@code blanko} and the command.
 */
@NullMarked
package id.pantau.forecast.automatic;

import org.jspecify.annotations.NullMarked;
