/**
 * Holds schools: which ones there are in a region, how far each is, and what was done at one week
 * by week.
 *
 * <p>May use the rest of api; never Vaadin.
 *
 * <p>Used by the view of schools.
 */
@NullMarked
package id.pantau.ui.api.school;

import org.jspecify.annotations.NullMarked;
