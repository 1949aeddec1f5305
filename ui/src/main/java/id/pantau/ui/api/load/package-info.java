/**
 * Holds files on their way in and out: sending one, what became of it, what was held back, the
 * contract that files follow.
 *
 * <p>May use HTTP and the failures of api; never Vaadin.
 *
 * <p>Used by the data view.
 */
@NullMarked
package id.pantau.ui.api.load;

import org.jspecify.annotations.NullMarked;
