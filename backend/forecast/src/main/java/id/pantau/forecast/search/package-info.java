/**
 * Holds how parameters are searched.
 *
 * <p>May use Hipparchus.
 *
 * <p>Used by models and by what selects, combines and calibrates them.
 */
@NullMarked
package id.pantau.forecast.search;

import org.jspecify.annotations.NullMarked;
