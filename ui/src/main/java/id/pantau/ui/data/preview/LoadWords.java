package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Report;
import id.pantau.ui.data.common.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The figure and the sentences about a file as a whole. */
final class LoadWords {
  private static final String UNKNOWN = "?";

  private final Seen seen;
  private final LoadAnswer answer;

  LoadWords(Seen seen) {
    this.seen = seen;
    this.answer = seen.answer();
  }

  /** How much is right: rows, or reports where not every report is told. */
  String hero() {
    Long rows = answer.rightRows();
    return seen.count(rows == null ? answer.acceptedReports() : rows);
  }

  String heroRest() {
    return answer.rightRows() == null
        ? seen.say("load.hero.reports", seen.count(reports()))
        : seen.say("load.hero.rows", seen.count(answer.rows()));
  }

  private long reports() {
    return answer.acceptedReports() + answer.refusedReports();
  }

  /** {@code lolos pemeriksaan. Himpunan Aktivasi IKD, 5 laporan harian, 3 kantor, 2–3 Nov 2023}. */
  String of() {
    String verdict = seen.say(seen.taken() ? "load.of.taken" : "load.of.examined");
    return verdict + ' ' + seen.say("load.of", seen.dataset().replace("*", ""), stretch());
  }

  private String stretch() {
    List<Report> all = answer.reports();
    if (all.isEmpty() || all.size() < reports()) {
      return seen.say("load.reports", seen.count(reports()));
    }
    String office = office(all.stream().map(Report::office).distinct().toList());
    return all.stream().allMatch(Report::dated)
        ? seen.say("load.stretch", office, days(all))
        : office;
  }

  private String office(List<String> offices) {
    return offices.size() == 1
        ? seen.say("load.office.one", office(answer.reports().getFirst()))
        : seen.say("load.office.many", seen.count(offices.size()));
  }

  private String days(List<Report> all) {
    List<LocalDate> days = all.stream().map(Report::day).filter(Objects::nonNull).sorted().toList();
    return seen.formats().range(days.getFirst(), days.getLast());
  }

  /** What happens when it is accepted, or has happened. */
  String sentence() {
    if (answer.refusal() != null) {
      return new RefusalWords(answer.refusal(), seen.speech()).sentence();
    }
    return seen.taken() ? happened() : wouldHappen();
  }

  private String wouldHappen() {
    String right = seen.count(answer.acceptedReports());
    String held = seen.count(answer.refusedReports());
    if (answer.refusedReports() == 0) {
      return seen.say("load.say.right", right);
    }
    return answer.acceptedReports() == 0
        ? seen.say("load.say.none", held)
        : seen.say("load.say.some", right, held, few(answer.heldBack(), answer.refusedReports()));
  }

  private String happened() {
    if (answer.acceptedReports() == 0) {
      return seen.say("load.say.none", seen.count(answer.refusedReports()));
    }
    String taken =
        answer.version() == null
            ? seen.say("load.say.unchanged")
            : seen.say(
                "load.say.taken",
                seen.count(answer.acceptedReports()),
                seen.count(answer.version()));
    return answer.refusedReports() == 0
        ? taken
        : taken + ' ' + seen.say("load.say.held", seen.count(answer.refusedReports()));
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
    if (report.office().equals(UNKNOWN)) {
      return seen.say("load.unknown");
    }
    return Names.national(report.office())
        ? seen.say("load.whole")
        : seen.names().office(report.office());
  }
}
