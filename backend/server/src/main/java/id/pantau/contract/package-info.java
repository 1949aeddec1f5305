/**
 * Holds the data contract as people get it: a page, its description, an example and a workbook to
 * fill in for every dataset.
 *
 * <p>May use {@code dataset}, the keys of {@code ingest.read.alias}, Spring's web and a writer of
 * workbooks.
 *
 * <p>Used by the wiring and over HTTP.
 */
@NullMarked
package id.pantau.contract;

import org.jspecify.annotations.NullMarked;
