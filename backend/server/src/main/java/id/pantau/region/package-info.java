/**
 * Holds the tree of regions as values: codes, levels, names, and the search over them; and where
 * the warehouse has them.
 *
 * <p>May use the JDK only.
 *
 * <p>Used by everything that names a region.
 */
@NullMarked
package id.pantau.region;

import org.jspecify.annotations.NullMarked;
