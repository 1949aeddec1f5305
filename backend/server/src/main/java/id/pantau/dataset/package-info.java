/**
 * Holds what a file must look like: data packages, resources, fields and report keys
 * (Frictionless).
 *
 * <p>May use {@code region} and a JSON reader.
 *
 * <p>Used by {@code ingest}, {@code lake}, {@code export} and the list of datasets.
 */
@NullMarked
package id.pantau.dataset;

import org.jspecify.annotations.NullMarked;
