package id.pantau.load.job;

import id.pantau.load.LoadError;
import org.jspecify.annotations.Nullable;

/**
 * A load as it stands, as JSON.
 *
 * @param source the file's name
 * @param bytes of the file
 * @param rows in it; null before they are counted
 * @param answer what became of it; null until it is done
 * @param error why it was refused or failed; null unless it was refused or failed
 */
public record LoadJob(
    String id,
    String source,
    JobState state,
    long bytes,
    @Nullable Long rows,
    @Nullable JobAnswer answer,
    @Nullable LoadError error) {}
