/**
 * Holds the view of schools: those of a region, the neediest first.
 *
 * <p>May use api, base, part and the common parts of schools; never another view.
 *
 * <p>Used by nobody: the route leads here.
 */
@NullMarked
package id.pantau.ui.school;

import org.jspecify.annotations.NullMarked;
