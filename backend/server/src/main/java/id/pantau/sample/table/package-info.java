/**
 * Holds tables on their way to a file, CSV or Parquet, the same bytes on any machine.
 *
 * <p>May use the JDK only.
 *
 * <p>Used by the generator of whole nations; it knows nothing of what the rows mean.
 */
@NullMarked
package id.pantau.sample.table;

import org.jspecify.annotations.NullMarked;
