/**
 * Holds one use case: how far a region is toward its target, and at what pace.
 *
 * <p>May use {@code measure}, {@code reference}, {@code target}, the forecast jar; no SQL text, no
 * GraphQL.
 *
 * <p>Used by {@code graphql}.
 */
@NullMarked
package id.pantau.progress;

import org.jspecify.annotations.NullMarked;
