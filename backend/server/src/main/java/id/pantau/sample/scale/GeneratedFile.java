package id.pantau.sample.scale;

import java.nio.file.Path;

/** One row per file written. */
public record GeneratedFile(Path path, String dataset, long rows) {}
