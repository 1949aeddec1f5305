/**
 * Holds the view that says where data come from and what measures mean.
 *
 * <p>May use api, base and part; never another view.
 *
 * <p>Used by nobody: the route leads here.
 */
@NullMarked
package id.pantau.ui.about;

import org.jspecify.annotations.NullMarked;
