package id.pantau.load;

import id.pantau.dataset.Resource;
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
 * @param taken whether anything of it holds now; false of a file that was only examined, and of one
 *     that was to be taken as a whole and has a report that is wrong
 * @param acceptedReports office-days that are right; they hold only when it was taken
 * @param refusedReports office-days that are wrong, each as a whole
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
    boolean taken,
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

  /**
   * A rule that rows break, with the first of them.
   *
   * @param expected what the column's values must be; null of a key over several columns
   */
  public record Broken(
      String column,
      Rule rule,
      Rule.Severity severity,
      long rows,
      List<Violation> first,
      @Nullable Expected expected) {

    private static Broken of(Finding finding, Resource resource) {
      return new Broken(
          finding.column(),
          finding.rule(),
          finding.rule().severity(),
          finding.rows(),
          finding.first(),
          Expected.of(resource, finding.column()));
    }
  }

  /** Why a file as a whole cannot be taken. */
  public record Refused(Refusal rule, String message) {

    static Refused of(RefusedFileException refusal) {
      return new Refused(refusal.rule(), String.valueOf(refusal.getMessage()));
    }
  }

  /** The answer to a load. */
  public static LoadAnswer of(Loaded loaded) {
    LoadReport report = loaded.report();
    Resource resource = report.reading().mapping().resource();
    RefusedFileException refusal = report.refusal();
    return new LoadAnswer(
        report.dataset(),
        report.source(),
        report.version(),
        loaded.taken(),
        report.rows(),
        report.acceptedReports(),
        report.refusedReports(),
        Understood.of(report.reading()),
        report.totals(),
        report.reports().stream().limit(REPORTS_SHOWN).toList(),
        report.findings().stream().map(finding -> Broken.of(finding, resource)).toList(),
        refusal == null ? null : Refused.of(refusal),
        loaded.held() == null ? null : address(loaded.held()));
  }

  /** The same with what was held back elsewhere. */
  public LoadAnswer heldAt(@Nullable String place) {
    return new LoadAnswer(
        dataset,
        source,
        version,
        taken,
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

  private static String address(Path held) {
    return held.getFileName()
        .toString()
        .replaceFirst("^held-(.*)\\.csv$", "/api/loads/$1/held.csv");
  }
}
