package id.pantau.ingest;

import id.pantau.ingest.read.Reading;
import id.pantau.ingest.refusal.RefusedFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param source its name
 * @param version that it made; null when nothing in it was new, or it was only examined
 * @param reading how it was understood
 * @param acceptedReports office-days that are right, those included that say what already held
 * @param refusedReports office-days held back, each as a whole
 * @param totals what was counted, beside what the sender counted
 * @param reports all office-days held back, as far as they can be listed, then the first others
 * @param findings what is wrong or odd, each rule with its first rows
 * @param refusal why it would be refused as a whole; null when it would not, and always but for a
 *     file that was only examined
 */
public record LoadReport(
    String source,
    @Nullable Long version,
    Reading reading,
    long acceptedReports,
    long refusedReports,
    List<ControlTotal> totals,
    List<ReportOutcome> reports,
    List<Finding> findings,
    @Nullable RefusedFileException refusal) {

  public LoadReport {
    totals = List.copyOf(totals);
    reports = List.copyOf(reports);
    findings = List.copyOf(findings);
  }

  public String dataset() {
    return reading.mapping().resource().name();
  }

  /** In the file, blank rows and totals left out. */
  public long rows() {
    return reading.rows();
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
