/**
 * Holds exports: the whole answer to an {@code aggregate} query as Arrow, Parquet, CSV or a
 * workbook, written as it is read.
 *
 * <p>May use {@code graphql}'s parsed question, {@code measure}, {@code warehouse}.
 *
 * <p>Used over HTTP at {@code /api/export}.
 */
@NullMarked
package id.pantau.export;

import org.jspecify.annotations.NullMarked;
