package id.pantau.ingest;

import id.pantau.lake.DataVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param source its name
 * @param version that it made; null when nothing in it was new, or it was only examined
 * @param rows in the file
 * @param acceptedReports office-days that are right, those included that say what already held
 * @param refusedReports office-days held back, each as a whole
 * @param findings what is wrong or odd, each rule with its first rows
 */
public record LoadReport(
    String dataset,
    String source,
    @Nullable DataVersion version,
    long rows,
    long acceptedReports,
    long refusedReports,
    List<Finding> findings) {

  public LoadReport {
    findings = List.copyOf(findings);
  }

  /** The first values that hold reports back. */
  public List<Violation> violations() {
    return of(Rule.Severity.REFUSES);
  }

  /** The first values that are odd. */
  public List<Violation> warnings() {
    return of(Rule.Severity.WARNS);
  }

  private List<Violation> of(Rule.Severity severity) {
    return findings.stream()
        .filter(finding -> finding.rule().severity() == severity)
        .flatMap(finding -> finding.first().stream())
        .toList();
  }
}
