/**
 * Holds when a report is late and how well an office keeps reporting: rules and arithmetic.
 *
 * <p>May use {@code calendar}, {@code region} and the reported days of {@code measure}.
 *
 * <p>Used by {@code reporting}.
 */
@NullMarked
package id.pantau.reporting.health;

import org.jspecify.annotations.NullMarked;
