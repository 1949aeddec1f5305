package id.pantau.measure.aggregate;

import id.pantau.series.Span;
import org.jspecify.annotations.Nullable;

/**
 * Stretches in which an office did not tell.
 *
 * @param office code of 4 digits; null for all that are asked about
 * @param days from the start of the first stretch to the end of the last
 */
record Absence(@Nullable String office, Span days) {}
