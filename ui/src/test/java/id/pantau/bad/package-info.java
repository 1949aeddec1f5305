/**
 * Holds what the architecture forbids, so that each rule is seen to fail.
 *
 * <p>May use anything.
 *
 * <p>Used by ArchitectureTest only.
 */
package id.pantau.bad;
