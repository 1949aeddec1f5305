/**
 * Holds the questions that views ask and the answers they get: the only code that knows GraphQL.
 *
 * <p>May use Spring for GraphQL; never Vaadin.
 *
 * <p>Used by every view, through {@link id.pantau.ui.api.PantauClient}.
 */
@NullMarked
package id.pantau.ui.api;

import org.jspecify.annotations.NullMarked;
