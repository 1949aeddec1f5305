/**
 * Holds what is shown of a file that was read: what goes in, what is held back and why, how it was
 * understood.
 *
 * <p>May use api, base, part and the common parts of the data view.
 *
 * <p>Used by the upload tab.
 */
@NullMarked
package id.pantau.ui.data.preview;

import org.jspecify.annotations.NullMarked;
