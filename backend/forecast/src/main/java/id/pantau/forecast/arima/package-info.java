/**
 * Holds ARIMA models with regressors: how they are chosen, estimated, and filtered.
 *
 * <p>May use {@code forecast}, {@code forecast.model}, {@code forecast.regression} and JDemetra+,
 * which maximises the likelihood.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.arima;

import org.jspecify.annotations.NullMarked;
