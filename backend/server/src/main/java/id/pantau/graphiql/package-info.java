/**
 * Holds the page where people try questions, with examples to begin from.
 *
 * <p>May use Spring's web.
 *
 * <p>Used by the wiring and over HTTP.
 */
@NullMarked
package id.pantau.graphiql;

import org.jspecify.annotations.NullMarked;
