package id.pantau.load;

import id.pantau.ingest.Finding;
import id.pantau.ingest.LoadReport;
import id.pantau.ingest.Rule;
import id.pantau.ingest.Violation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, as JSON.
 *
 * @param version that it made; null when nothing in it was new or nothing was taken
 * @param held where what was held back can be fetched; null when nothing was
 */
public record LoadAnswer(
    String dataset,
    String source,
    @Nullable Long version,
    long rows,
    long acceptedReports,
    long refusedReports,
    List<Broken> findings,
    @Nullable String held) {

  /** A rule that rows break, with the first of them. */
  public record Broken(
      String column, Rule rule, Rule.Severity severity, long rows, List<Violation> first) {}

  /** The answer to a load. */
  public static LoadAnswer of(Loaded loaded) {
    LoadReport report = loaded.report();
    return new LoadAnswer(
        report.dataset(),
        report.source(),
        report.version() == null ? null : report.version().version(),
        report.rows(),
        report.acceptedReports(),
        report.refusedReports(),
        report.findings().stream().map(LoadAnswer::broken).toList(),
        loaded.held() == null ? null : address(loaded.held()));
  }

  /** The same with what was held back elsewhere. */
  public LoadAnswer heldAt(String place) {
    return new LoadAnswer(
        dataset, source, version, rows, acceptedReports, refusedReports, findings, place);
  }

  private static Broken broken(Finding finding) {
    return new Broken(
        finding.column(),
        finding.rule(),
        finding.rule().severity(),
        finding.rows(),
        finding.first());
  }

  private static String address(Path held) {
    return held.getFileName()
        .toString()
        .replaceFirst("^held-(.*)\\.csv$", "/api/loads/$1/held.csv");
  }
}
