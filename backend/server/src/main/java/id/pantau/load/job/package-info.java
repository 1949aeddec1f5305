/**
 * Holds loads over HTTP: files that are received, wait for their turn, are worked on one after the
 * other, and can be asked about and taken later.
 *
 * <p>May use {@code load}, and of {@code ingest}, {@code dataset} and {@code problem} what its
 * requests and answers are made of.
 *
 * <p>Used by the wiring and over HTTP.
 */
@NullMarked
package id.pantau.load.job;

import org.jspecify.annotations.NullMarked;
