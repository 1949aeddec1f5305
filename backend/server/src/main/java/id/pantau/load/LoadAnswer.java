package id.pantau.load;

import id.pantau.ingest.ControlTotal;
import id.pantau.ingest.Finding;
import id.pantau.ingest.LoadReport;
import id.pantau.ingest.ReportOutcome;
import id.pantau.ingest.Rule;
import id.pantau.ingest.Violation;
import id.pantau.ingest.refusal.Refusal;
import id.pantau.ingest.refusal.RefusedFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, as JSON.
 *
 * @param version that it made; null when nothing in it was new or nothing was taken
 * @param reading how it was understood
 * @param totals what was counted, beside what the sender counted
 * @param reports the first of its office-days, those held back before the others
 * @param refusal why it would be refused as a whole, of a file that was only examined
 * @param held where what was held back can be fetched; null when nothing was
 */
public record LoadAnswer(
    String dataset,
    String source,
    @Nullable Long version,
    long rows,
    long acceptedReports,
    long refusedReports,
    Understood reading,
    List<ControlTotal> totals,
    List<ReportOutcome> reports,
    List<Broken> findings,
    @Nullable Refused refusal,
    @Nullable String held) {

  private static final int REPORTS_SHOWN = 200;

  /** A rule that rows break, with the first of them. */
  public record Broken(
      String column, Rule rule, Rule.Severity severity, long rows, List<Violation> first) {}

  /** Why a file as a whole cannot be taken. */
  public record Refused(Refusal rule, String message) {

    static Refused of(RefusedFileException refusal) {
      return new Refused(refusal.rule(), String.valueOf(refusal.getMessage()));
    }
  }

  /** The answer to a load. */
  public static LoadAnswer of(Loaded loaded) {
    LoadReport report = loaded.report();
    RefusedFileException refusal = report.refusal();
    return new LoadAnswer(
        report.dataset(),
        report.source(),
        report.version(),
        report.rows(),
        report.acceptedReports(),
        report.refusedReports(),
        Understood.of(report.reading()),
        report.totals(),
        report.reports().stream().limit(REPORTS_SHOWN).toList(),
        report.findings().stream().map(LoadAnswer::broken).toList(),
        refusal == null ? null : Refused.of(refusal),
        loaded.held() == null ? null : address(loaded.held()));
  }

  /** The same with what was held back elsewhere. */
  public LoadAnswer heldAt(@Nullable String place) {
    return new LoadAnswer(
        dataset,
        source,
        version,
        rows,
        acceptedReports,
        refusedReports,
        reading,
        totals,
        reports,
        findings,
        refusal,
        place);
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
