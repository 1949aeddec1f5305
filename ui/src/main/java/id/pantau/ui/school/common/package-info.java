/**
 * Holds what the list of schools and the page of one share: the address, a state's mark, figures in
 * words.
 *
 * <p>May use api, base and part; neither of the two.
 *
 * <p>Used by the list of schools and the page of one.
 */
@NullMarked
package id.pantau.ui.school.common;

import org.jspecify.annotations.NullMarked;
