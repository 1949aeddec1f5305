/**
 * Holds the charts: a {@code ChartSpec} goes in, an SVG comes out.
 *
 * <p>May use JFreeChart and Batik, and nobody else may.
 *
 * <p>Used by the views and by the sealed weekly pages.
 */
@NullMarked
package id.pantau.chart;

import org.jspecify.annotations.NullMarked;
