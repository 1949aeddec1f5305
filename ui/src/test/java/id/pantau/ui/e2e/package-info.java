/**
 * Holds the tests of the whole application: over both transports, and in a real browser.
 *
 * <p>May use everything.
 *
 * <p>Used by nobody.
 */
package id.pantau.ui.e2e;
