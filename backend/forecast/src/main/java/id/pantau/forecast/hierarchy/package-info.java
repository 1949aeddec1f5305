/**
 * Holds trees of series that add up, and how forecasts of them are made to.
 *
 * <p>May use the JDK only; knows nothing of models.
 *
 * <p>Used by what forecasts regions at every level at once.
 */
@NullMarked
package id.pantau.forecast.hierarchy;

import org.jspecify.annotations.NullMarked;
