/**
 * Holds what files must look like, with a template and an example of each dataset.
 *
 * <p>May use api, base, part and the common parts of the data view.
 *
 * <p>Used by the data view.
 */
@NullMarked
package id.pantau.ui.data.datasets;

import org.jspecify.annotations.NullMarked;
