/**
 * Holds what every view stands on: the shell, languages, formats, and what happens when something
 * fails.
 *
 * <p>May use Vaadin; nothing of the other packages.
 *
 * <p>Used by the parts and every view.
 */
@NullMarked
package id.pantau.ui.base;

import org.jspecify.annotations.NullMarked;
