/**
 * Holds what the record says of files, reports and decisions, page by page; and the way back.
 *
 * <p>May use {@code lake}, {@code warehouse}, {@code access}, {@code region}, {@code problem}.
 *
 * <p>Used by the API and {@code measure}.
 */
@NullMarked
package id.pantau.lake.history;

import org.jspecify.annotations.NullMarked;
