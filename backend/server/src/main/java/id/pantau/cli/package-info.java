/**
 * Holds the commands of {@code ./pantau} other than {@code serve}, over the use cases.
 *
 * <p>May use {@code load}, {@code ingest}, {@code server}, {@code sample}, {@code problem}, the
 * jars {@code forecast} and {@code chart}.
 *
 * <p>Used by the launcher.
 */
@NullMarked
package id.pantau.cli;

import org.jspecify.annotations.NullMarked;
