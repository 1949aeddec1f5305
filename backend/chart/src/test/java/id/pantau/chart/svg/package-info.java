/**
 * Holds the tests of the SVG writing.
 *
 * <p>May use all of the jar.
 *
 * <p>Used by nobody.
 */
@NullMarked
package id.pantau.chart.svg;

import org.jspecify.annotations.NullMarked;
