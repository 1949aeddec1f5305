/**
 * Holds the words of the business, compiled to SQL: levels, flows and ratios of regions.
 *
 * <p>May use {@code lake}, {@code warehouse}, {@code access}, {@code region}, {@code series}, and
 * Caffeine to keep the newest days.
 *
 * <p>Used by the use cases; every figure the product shows goes through here.
 */
@NullMarked
package id.pantau.measure;

import org.jspecify.annotations.NullMarked;
