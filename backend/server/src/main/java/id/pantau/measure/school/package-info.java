/**
 * Holds the relation that says how far schools are, for those who list them and those who add them
 * up.
 *
 * <p>May use the JDK only.
 *
 * <p>Used by {@code school} and {@code measure.aggregate}.
 */
@NullMarked
package id.pantau.measure.school;

import org.jspecify.annotations.NullMarked;
