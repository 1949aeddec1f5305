/**
 * Holds the generator of whole provinces and of the nation: synthetic reports, late ones,
 * corrected.
 *
 * <p>May use the tables it writes, the JDK and fastcsv.
 *
 * <p>Used by the command line and by load tests.
 */
@NullMarked
package id.pantau.sample.scale;

import org.jspecify.annotations.NullMarked;
