/**
 * Holds the days on which offices work.
 *
 * <p>May use the JDK only; no SQL.
 *
 * <p>Used by {@code reference}, which keeps it, and {@code reporting}.
 */
@NullMarked
package id.pantau.calendar;

import org.jspecify.annotations.NullMarked;
