/**
 * Holds what was handed in, accepted, replaced and taken back.
 *
 * <p>May use api, base, part and the common parts of the data view.
 *
 * <p>Used by the data view.
 */
@NullMarked
package id.pantau.ui.data.versions;

import org.jspecify.annotations.NullMarked;
