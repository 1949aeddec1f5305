/**
 * Holds the way in: file, checked rows, a report that is accepted or refused whole.
 *
 * <p>May use {@code dataset}, {@code lake}, {@code warehouse}; never measures or GraphQL.
 *
 * <p>Used by {@code server} at first start.
 */
@NullMarked
package id.pantau.ingest;

import org.jspecify.annotations.NullMarked;
