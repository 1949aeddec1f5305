/**
 * Holds what answers keep in memory: the region tree, the targets and the calendar of a data
 * version.
 *
 * <p>May use {@code lake}, {@code warehouse}, {@code region}, {@code target}, {@code calendar} and
 * the forecast jar's special days.
 *
 * <p>Used by the use cases and the API.
 */
@NullMarked
package id.pantau.reference;

import org.jspecify.annotations.NullMarked;
