/**
 * Holds the first view: how far a region and those below it are toward their target.
 *
 * <p>May use api, base and part; never another view, the chart's engine or the server.
 *
 * <p>Used by nobody: the route leads here.
 */
@NullMarked
package id.pantau.ui.overview;

import org.jspecify.annotations.NullMarked;
