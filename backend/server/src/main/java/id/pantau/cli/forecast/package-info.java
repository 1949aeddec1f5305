/**
 * Holds series out of a file, forecast on all cores and written in their order.
 *
 * <p>May use {@code forecast} and fastcsv.
 *
 * <p>Used by {@code cli}.
 */
@NullMarked
package id.pantau.cli.forecast;

import org.jspecify.annotations.NullMarked;
