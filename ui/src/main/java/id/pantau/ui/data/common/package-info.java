/**
 * Holds what the tabs of the data view share: the address, names of offices and datasets, small
 * parts.
 *
 * <p>May use api, base and part; no tab.
 *
 * <p>Used by every tab of the data view.
 */
@NullMarked
package id.pantau.ui.data.common;

import org.jspecify.annotations.NullMarked;
