/**
 * Holds the page of one school: how far it is, and what was done there week by week.
 *
 * <p>May use api, base, part, the chart and the common parts of schools; never another view.
 *
 * <p>Used by nobody: the route leads here.
 */
@NullMarked
package id.pantau.ui.school.page;

import org.jspecify.annotations.NullMarked;
