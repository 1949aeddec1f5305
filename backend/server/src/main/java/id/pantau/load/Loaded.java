package id.pantau.load;

import id.pantau.ingest.LoadReport;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, and where what was held back lies.
 *
 * @param taken whether anything of it holds now, by this load or by an earlier one that said the
 *     same
 * @param held the reports that were held back, as CSV with reasons; null when there are none
 */
public record Loaded(LoadReport report, boolean taken, @Nullable Path held) {}
