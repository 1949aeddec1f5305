/**
 * Holds what takes a series apart into trend, season and remainder, and models of what is left when
 * the season is taken out.
 *
 * <p>May use {@code forecast}, {@code forecast.model} and the JDK only.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.decomposition;

import org.jspecify.annotations.NullMarked;
