/**
 * Holds the tests of the charts, their samples, the bench and a page to look at them.
 *
 * <p>May use all of the jar.
 *
 * <p>Used by nobody.
 */
@NullMarked
package id.pantau.chart;

import org.jspecify.annotations.NullMarked;
