/**
 * Holds the way in: choosing a file, seeing what is in it, accepting it or not.
 *
 * <p>May use api, base, part, the common parts of the data view and its preview.
 *
 * <p>Used by the data view.
 */
@NullMarked
package id.pantau.ui.data.upload;

import org.jspecify.annotations.NullMarked;
