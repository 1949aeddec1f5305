/**
 * Holds the deterministic generator of the synthetic sample data, in the contract's own form.
 *
 * <p>May use the JDK and fastcsv.
 *
 * <p>Used by whoever loads the bundled datasets at the first start.
 */
@NullMarked
package id.pantau.sample;

import org.jspecify.annotations.NullMarked;
