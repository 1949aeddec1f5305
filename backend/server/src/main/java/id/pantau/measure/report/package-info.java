/**
 * Holds the office-days that were reported: when they came, and how much they count.
 *
 * <p>May use {@code measure}, {@code lake}, {@code warehouse}, {@code region}.
 *
 * <p>Used by {@code reporting}.
 */
@NullMarked
package id.pantau.measure.report;

import org.jspecify.annotations.NullMarked;
