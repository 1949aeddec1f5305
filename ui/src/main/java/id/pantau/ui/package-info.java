/**
 * Holds the application that {@code ./pantau} starts and its command line.
 *
 * <p>May use Spring Boot, picocli and the packages below.
 *
 * <p>Used by nobody.
 */
@NullMarked
package id.pantau.ui;

import org.jspecify.annotations.NullMarked;
