/**
 * Holds the wiring: auto-configuration, start-up, health, the lock on a data folder.
 *
 * <p>May use everything below.
 *
 * <p>Used by the application that {@code ./pantau} starts.
 */
@NullMarked
package id.pantau.server;

import org.jspecify.annotations.NullMarked;
