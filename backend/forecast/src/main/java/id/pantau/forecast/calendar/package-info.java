/**
 * Holds what a calendar says of weeks to come, as regressors.
 *
 * <p>May use {@code forecast} and the JDK only; is given the days, and looks at no clock.
 *
 * <p>Used by what forecasts offices' weeks.
 */
@NullMarked
package id.pantau.forecast.calendar;

import org.jspecify.annotations.NullMarked;
