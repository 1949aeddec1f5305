/**
 * Holds least squares.
 *
 * <p>May use the JDK only.
 *
 * <p>Used by models with regressors.
 */
@NullMarked
package id.pantau.forecast.regression;

import org.jspecify.annotations.NullMarked;
