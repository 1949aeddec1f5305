/**
 * Holds the problems that whoever asked can mend, each with a code and a sentence, and the body
 * that says them over HTTP.
 *
 * <p>May use the JDK only.
 *
 * <p>Used by the use cases and the API.
 */
@NullMarked
package id.pantau.problem;

import org.jspecify.annotations.NullMarked;
