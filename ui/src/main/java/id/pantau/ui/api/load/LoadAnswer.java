package id.pantau.ui.api.load;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, or would when it is only examined.
 *
 * @param version that it made; null when nothing in it was new or it was only examined
 * @param acceptedReports office-days that are right
 * @param refusedReports office-days held back, each as a whole
 * @param reading how it was understood; null where the server does not say
 * @param reports the first of them, refused ones first
 * @param refusal why it would be refused as a whole, of a file that was only examined; else null
 * @param held where what was held back can be fetched; null when nothing was
 */
public record LoadAnswer(
    String dataset,
    String source,
    @Nullable Long version,
    long rows,
    long acceptedReports,
    long refusedReports,
    @Nullable Reading reading,
    List<Total> totals,
    List<Report> reports,
    List<Finding> findings,
    @Nullable Unfit refusal,
    @Nullable String held) {

  public LoadAnswer {
    totals = listed(totals);
    reports = listed(reports);
    findings = listed(findings);
  }

  private static <T> List<T> listed(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /**
   * A control total.
   *
   * @param of {@code rows}, or the column that was added up
   * @param stated null when nobody stated it
   * @param by null when nobody stated it
   */
  public record Total(String of, long found, @Nullable Long stated, @Nullable By by) {

    /** Who stated it. */
    public enum By {
      SENDER,
      FOOTER
    }

    /** Whether what was stated is what was found. */
    public boolean agrees() {
      return stated != null && stated == found;
    }
  }

  /**
   * One office's day.
   *
   * @param office four digits; {@code ?} where it cannot be told
   * @param day null where it cannot be told, and of datasets without days
   */
  public record Report(String office, @Nullable LocalDate day, long rows, boolean accepted) {

    /** Whether its day is known. */
    public boolean dated() {
      return day != null;
    }
  }

  /** Why a file as a whole cannot be taken, by the server's code and in its words. */
  public record Unfit(String rule, String message) {}

  /**
   * A rule that rows break.
   *
   * @param column it is about; of a key, the names joined by commas
   * @param rows how many break it
   * @param first the first of them
   */
  public record Finding(
      String column, Rule rule, Severity severity, long rows, List<Violation> first) {

    public Finding {
      first = listed(first);
    }
  }

  /** What breaking a rule does. */
  public enum Severity {
    /** The report is held back. */
    REFUSES,
    /** It is said, and the report accepted. */
    WARNS
  }

  /**
   * One value that breaks a rule.
   *
   * @param row of the file, from 1
   * @param value null when empty
   * @param candidates regions that an ambiguous name may mean, each its code and name
   */
  public record Violation(
      long row, String column, Rule rule, @Nullable String value, List<String> candidates) {

    public Violation {
      candidates = listed(candidates);
    }
  }

  /** How many rows break rules of a severity. */
  public long rows(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.severity() == severity)
        .mapToLong(Finding::rows)
        .sum();
  }

  /** The codes of all regions that may be meant somewhere, and of the offices in sight. */
  public List<String> regions() {
    Stream<String> candidates =
        findings.stream()
            .flatMap(finding -> finding.first().stream())
            .flatMap(violation -> violation.candidates().stream())
            .map(LoadAnswer::code);
    return Stream.concat(reports.stream().map(Report::office), candidates).distinct().toList();
  }

  /** The code of a region that stands before its name. */
  public static String code(String candidate) {
    return candidate.split(" ", 2)[0];
  }

  /** Reports that are held back, as far as they are told. */
  public List<Report> heldBack() {
    return reports.stream().filter(report -> !report.accepted()).toList();
  }

  /** Reports that are right, as far as they are told. */
  public List<Report> right() {
    return reports.stream().filter(Report::accepted).toList();
  }

  /** Rows of the reports that are right; null when not all that are held back are told. */
  public @Nullable Long rightRows() {
    List<Report> held = heldBack();
    return held.size() < refusedReports
        ? null
        : Long.valueOf(rows - held.stream().mapToLong(Report::rows).sum());
  }
}
