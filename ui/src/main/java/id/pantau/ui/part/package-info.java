/**
 * Holds the pieces that views are built of: cards, badges, marks, the tile map, pages that fit the
 * window.
 *
 * <p>May use base and the answers of api; never asks anything itself.
 *
 * <p>Used by every view.
 */
@NullMarked
package id.pantau.ui.part;

import org.jspecify.annotations.NullMarked;
