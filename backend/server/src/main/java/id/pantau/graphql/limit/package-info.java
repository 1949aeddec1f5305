/**
 * Holds what the API refuses, and what it lets wait: limits of a query's text, of its answer and of
 * its time; no fields of the schema.
 *
 * <p>May use the engine of GraphQL and the meter of the warehouse; no SQL.
 *
 * <p>Used by the wiring of the API.
 */
@NullMarked
package id.pantau.graphql.limit;

import org.jspecify.annotations.NullMarked;
