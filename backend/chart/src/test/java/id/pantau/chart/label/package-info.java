/**
 * Holds the tests of the placing of labels.
 *
 * <p>May use all of the jar.
 *
 * <p>Used by nobody.
 */
@NullMarked
package id.pantau.chart.label;

import org.jspecify.annotations.NullMarked;
