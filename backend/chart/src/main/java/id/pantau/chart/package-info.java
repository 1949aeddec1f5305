/**
 * Holds what a chart says, as values: a {@code ChartSpec}, the sizes and colour schemes it comes
 * in.
 *
 * <p>May use the JDK only; {@code draw} below it turns a spec into SVG.
 *
 * <p>Used by the views and by the sealed weekly pages.
 */
@NullMarked
package id.pantau.chart;

import org.jspecify.annotations.NullMarked;
