/**
 * Holds the page of everything that can be wrong with a file, in both languages.
 *
 * <p>May use api, base, part and the common parts of the data view.
 *
 * <p>Used by nobody: the route leads here.
 */
@NullMarked
package id.pantau.ui.data.rules;

import org.jspecify.annotations.NullMarked;
