package id.pantau.ingest.read.normal;

/**
 * What was decided for a file as a whole.
 *
 * @param evidence how many values prove it; 0 when none speaks against it either
 * @param reason in words
 */
public record Decision<T>(T choice, long evidence, String reason) {}
