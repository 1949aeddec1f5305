/**
 * Holds what a model is, and the models that need no others: one class each, with formula, paper,
 * assumptions and edge cases.
 *
 * <p>May use {@code forecast} and the JDK only.
 *
 * <p>Used by what selects, combines and calibrates models.
 */
@NullMarked
package id.pantau.forecast.model;

import org.jspecify.annotations.NullMarked;
