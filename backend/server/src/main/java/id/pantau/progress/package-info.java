/**
 * Holds one use case: how far a region is toward its target, at what pace, and whether it gets
 * there.
 *
 * <p>May use {@code measure}, {@code reference}, {@code target}, {@code calendar}, the forecast
 * jar, and Caffeine to keep forecasts; no SQL text, no GraphQL.
 *
 * <p>Used by {@code graphql}.
 */
@NullMarked
package id.pantau.progress;

import org.jspecify.annotations.NullMarked;
