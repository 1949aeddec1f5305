package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Report;
import id.pantau.ui.data.common.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figure and the sentences about a file as a whole. */
final class LoadWords {
  private static final String UNKNOWN = "?";

  private final Seen seen;
  private final LoadAnswer answer;

  LoadWords(Seen seen) {
    this.seen = seen;
    this.answer = seen.answer();
  }

  /**
   * How much is right: rows; but reports where not every report is told, and where no row is in a
   * right one, as right rows may well be in a wrong one.
   */
  String hero() {
    Long rows = rows();
    return seen.count(rows == null ? answer.acceptedReports() : rows);
  }

  String heroRest() {
    return rows() == null
        ? seen.counted("load.hero.reports", reports())
        : seen.counted("load.hero.rows", answer.rows());
  }

  private @Nullable Long rows() {
    Long rows = answer.rightRows();
    return rows == null || rows == 0 ? null : rows;
  }

  private long reports() {
    return answer.acceptedReports() + answer.refusedReports();
  }

  /** {@code ada di laporan yang benar. Jenis data Aktivasi IKD, 3 kantor, 2–3 Nov 2023}. */
  String of() {
    String verdict = seen.taken() ? seen.say("load.of.taken") : right();
    return verdict + ' ' + seen.say("load.of", seen.dataset().replace("*", ""), stretch());
  }

  private String right() {
    return seen.say(rows() == null ? "load.of.reports" : "load.of.rows");
  }

  private String stretch() {
    List<Report> told = answer.reports().stream().filter(LoadWords::legible).toList();
    if (told.isEmpty() || answer.reports().size() < reports()) {
      return seen.counted("load.reports", reports());
    }
    String office = offices(told);
    List<LocalDate> days =
        told.stream().map(Report::day).filter(Objects::nonNull).sorted().toList();
    return days.isEmpty()
        ? office
        : seen.say("load.stretch", office, range(days.getFirst(), days.getLast()));
  }

  private String offices(List<Report> told) {
    long many = told.stream().map(Report::office).distinct().count();
    return many == 1
        ? seen.say("load.office", office(told.getFirst()))
        : seen.say("load.offices", seen.count(many));
  }

  private String range(LocalDate first, LocalDate last) {
    return seen.formats().range(first, last);
  }

  /** Whether its office could be read: else it is rows that may be anybody's. */
  static boolean legible(Report report) {
    return !report.office().equals(UNKNOWN);
  }

  /** What happens when it is accepted, or has happened. */
  String sentence() {
    if (answer.refusal() != null) {
      return new RefusalWords(answer.refusal(), seen.speech()).sentence();
    }
    return seen.taken() ? happened() : wouldHappen();
  }

  private String wouldHappen() {
    long right = answer.acceptedReports();
    long held = answer.refusedReports();
    if (held == 0) {
      return seen.counted("load.say.right", right);
    }
    return right == 0
        ? seen.counted("load.say.none", held)
        : seen.counted("load.say.some", right, seen.count(held), few(answer.heldBack(), held));
  }

  private String happened() {
    if (answer.acceptedReports() == 0) {
      return seen.counted("load.say.none", answer.refusedReports());
    }
    String taken =
        answer.version() == null
            ? seen.say("load.say.unchanged")
            : seen.counted(
                "load.say.taken", answer.acceptedReports(), seen.count(answer.version()));
    return answer.refusedReports() == 0
        ? taken
        : taken + ' ' + seen.counted("load.say.held", answer.refusedReports());
  }

  private String few(List<Report> reports, long total) {
    return Names.few(reports, total, this::report, seen.speech());
  }

  private String report(Report report) {
    return report.day() == null
        ? office(report)
        : office(report) + ", " + seen.formats().date(report.day());
  }

  /** The office's name, or that there is none. */
  String office(Report report) {
    if (!legible(report)) {
      return seen.say("load.unknown");
    }
    return Names.national(report.office())
        ? seen.say("load.whole")
        : seen.names().office(report.office());
  }
}
