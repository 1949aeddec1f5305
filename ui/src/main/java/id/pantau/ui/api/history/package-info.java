/**
 * Holds what is on record of files and reports: what was handed in, what holds, what was decided,
 * and which office reports how.
 *
 * <p>May use the rest of api; never Vaadin.
 *
 * <p>Used by the data view; its pages also by schools.
 */
@NullMarked
package id.pantau.ui.api.history;

import org.jspecify.annotations.NullMarked;
