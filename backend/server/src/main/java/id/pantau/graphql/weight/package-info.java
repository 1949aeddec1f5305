/**
 * Holds what a query weighs before it is run: how many objects it can come to, and what its fields
 * cost.
 *
 * <p>May use the engine of GraphQL, the limits and regions' codes; no data.
 *
 * <p>Used by the wiring of the API.
 */
@NullMarked
package id.pantau.graphql.weight;

import org.jspecify.annotations.NullMarked;
