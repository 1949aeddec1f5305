/**
 * Holds the way from Java2D to compact SVG: colours as tokens, the typeface, tooltips, escaping.
 *
 * <p>May use Batik and, of the rest of the jar, {@link id.pantau.chart.Scheme}; no Batik type
 * leaves it.
 *
 * <p>Used by {@code draw} and {@code label}.
 */
@NullMarked
package id.pantau.chart.svg;

import org.jspecify.annotations.NullMarked;
