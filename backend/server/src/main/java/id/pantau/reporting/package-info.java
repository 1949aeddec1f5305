/**
 * Holds one use case: which offices reported when, and how well they keep it up.
 *
 * <p>May use {@code measure}, {@code reference}, {@code calendar}, {@code access}; no SQL text, no
 * GraphQL.
 *
 * <p>Used by {@code graphql}.
 */
@NullMarked
package id.pantau.reporting;

import org.jspecify.annotations.NullMarked;
