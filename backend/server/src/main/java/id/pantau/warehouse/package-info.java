/**
 * Holds the only door to the SQL engine: one DuckDB, bounded readers, one writer.
 *
 * <p>May use DuckDB and JDBC, of which no type leaves.
 *
 * <p>Used by whoever has SQL to run; it never learns what a measure means.
 */
@NullMarked
package id.pantau.warehouse;

import org.jspecify.annotations.NullMarked;
