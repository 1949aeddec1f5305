/**
 * Holds the drawing of each kind of chart: layout, scales, JFreeChart's plots, labels.
 *
 * <p>May use JFreeChart, {@code label} and {@code svg}; its one public type shows none of them.
 *
 * <p>Used by the views and by the sealed weekly pages, through {@code ChartRenderer}.
 */
@NullMarked
package id.pantau.chart.draw;

import org.jspecify.annotations.NullMarked;
