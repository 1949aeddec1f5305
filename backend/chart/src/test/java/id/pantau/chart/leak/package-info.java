/**
 * Holds classes that break the rules, to prove that the rules can fail.
 *
 * <p>May use all of the jar.
 *
 * <p>Used by {@code ArchitectureTest}.
 */
@NullMarked
package id.pantau.chart.leak;

import org.jspecify.annotations.NullMarked;
