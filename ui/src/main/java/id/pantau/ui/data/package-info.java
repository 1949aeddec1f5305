/**
 * Holds the view of what comes in: files, reporting, datasets, versions.
 *
 * <p>May use api, base, part and the tabs below.
 *
 * <p>Used by nobody: the route leads here.
 */
@NullMarked
package id.pantau.ui.data;

import org.jspecify.annotations.NullMarked;
