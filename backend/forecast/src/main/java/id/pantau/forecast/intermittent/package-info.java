/**
 * Holds models of intermittent counts: many periods without any, then some. Croston's method and
 * its kin, negative-binomial smoothing, and models pooled over a group.
 *
 * <p>May use {@code forecast}, {@code forecast.model} and {@code forecast.search}.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.intermittent;

import org.jspecify.annotations.NullMarked;
