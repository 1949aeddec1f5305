/**
 * Holds the one public API: controllers, data loaders, scalars and error codes; no logic.
 *
 * <p>May use the use cases; no SQL, no formulas.
 *
 * <p>Used by clients, over HTTP or in process.
 */
@NullMarked
package id.pantau.graphql;

import org.jspecify.annotations.NullMarked;
