package id.pantau.ingest;

import id.pantau.lake.DataVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param version the data version it made; null when nothing changed
 * @param rows in the file
 * @param acceptedReports reports without a bad row
 * @param refusedReports reports held back whole
 * @param violations the first ones of each rule
 */
public record LoadReport(
    String dataset,
    String source,
    @Nullable DataVersion version,
    long rows,
    long acceptedReports,
    long refusedReports,
    List<Violation> violations) {

  public LoadReport {
    violations = List.copyOf(violations);
  }
}
