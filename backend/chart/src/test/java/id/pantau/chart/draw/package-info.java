/**
 * Holds the tests of the drawing's parts.
 *
 * <p>May use all of the jar.
 *
 * <p>Used by nobody.
 */
@NullMarked
package id.pantau.chart.draw;

import org.jspecify.annotations.NullMarked;
