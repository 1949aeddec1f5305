/**
 * Holds which office reported when: a heat map, its table, and a list.
 *
 * <p>May use api, base, part and the common parts of the data view.
 *
 * <p>Used by the data view.
 */
@NullMarked
package id.pantau.ui.data.reporting;

import org.jspecify.annotations.NullMarked;
