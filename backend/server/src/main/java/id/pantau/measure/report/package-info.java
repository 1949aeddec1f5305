/**
 * Holds the office-days that were reported: until when they are due, when they came, and how much
 * they count.
 *
 * <p>May use {@code measure}, {@code lake}, {@code warehouse}, {@code region}.
 *
 * <p>Used by {@code reporting} and {@code measure.aggregate}.
 */
@NullMarked
package id.pantau.measure.report;

import org.jspecify.annotations.NullMarked;
