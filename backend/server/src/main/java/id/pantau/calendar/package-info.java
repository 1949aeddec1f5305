/**
 * Holds the days on which offices work, and the fasting months.
 *
 * <p>May use {@code series} and the forecast jar's special days; no SQL.
 *
 * <p>Used by {@code reference}, which keeps it, {@code reporting} and {@code progress}.
 */
@NullMarked
package id.pantau.calendar;

import org.jspecify.annotations.NullMarked;
