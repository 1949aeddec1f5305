package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.Contract.ReportKey;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Finding;
import id.pantau.ui.api.load.LoadAnswer.Severity;
import id.pantau.ui.api.load.LoadAnswer.Violation;
import id.pantau.ui.api.load.Rule;
import id.pantau.ui.data.common.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows whose office or day cannot be read. They may belong to reports that are right otherwise, and
 * which are held back for that; of which report a row could be the answer does not say.
 */
final class Doubt {
  private final Seen seen;

  Doubt(Seen seen) {
    this.seen = seen;
  }

  /** Names the rows and says what follows; empty when every row can be placed. */
  Optional<String> sentence() {
    List<Finding> findings = findings();
    List<Long> told = told(findings);
    long rows = told.size() + findings.stream().mapToLong(Doubt::untold).sum();
    return rows == 0 || seen.answer().heldBack().stream().noneMatch(LoadWords::legible)
        ? Optional.empty()
        : Optional.of(
            seen.counted("reports.doubt", rows, Names.few(told, rows, seen::count, seen.speech())));
  }

  private List<Finding> findings() {
    LoadAnswer answer = seen.answer();
    List<String> key = key();
    return answer.findings().stream()
        .filter(finding -> finding.severity() == Severity.REFUSES)
        .filter(finding -> key.contains(finding.column()) && finding.rule() != Rule.COVERAGE)
        .toList();
  }

  private List<String> key() {
    return seen.names().contract().resource(seen.answer().dataset()).stream()
        .map(resource -> resource.pantau().report())
        .flatMap(Doubt::columns)
        .toList();
  }

  private static Stream<String> columns(ReportKey key) {
    return Stream.concat(Stream.ofNullable(key.office()), Stream.ofNullable(key.day()));
  }

  private static List<Long> told(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.first().stream())
        .map(Violation::row)
        .distinct()
        .sorted()
        .toList();
  }

  private static long untold(Finding finding) {
    return finding.rows() - finding.first().size();
  }
}
