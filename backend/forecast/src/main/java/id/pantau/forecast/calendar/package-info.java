/**
 * Holds what a calendar says of weeks, as regressors, and models that go by it.
 *
 * <p>May use {@code forecast}, {@code forecast.model}, {@code forecast.regression} and the JDK; is
 * given the days, and looks at no clock.
 *
 * <p>Used by what forecasts offices' weeks.
 */
@NullMarked
package id.pantau.forecast.calendar;

import org.jspecify.annotations.NullMarked;
