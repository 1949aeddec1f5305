/**
 * Holds the reading of workbooks (XLSX): a guard against bombs, the sheet that fits, merged cells,
 * typed cells, all written out as plain text rows for the engine.
 *
 * <p>May use {@code ingest.refusal}, the alias tables, the limits and the row of totals.
 *
 * <p>Used by {@code ingest.read}.
 */
@NullMarked
package id.pantau.ingest.read.sheet;

import org.jspecify.annotations.NullMarked;
