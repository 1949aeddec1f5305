package id.pantau.cli;

import id.pantau.ingest.Acceptance;
import id.pantau.load.LoadAnswer;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of a file, for a terminal: in Indonesian, with English beside it. */
final class Said {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  /** Whether the file was only looked at. */
  enum Of {
    LOAD,
    DRY_RUN
  }

  private final LoadAnswer answer;
  private final Of what;
  private final Acceptance wanted;

  /**
   * @param wanted how much of the file was to be taken, or would be
   */
  Said(LoadAnswer answer, Of what, Acceptance wanted) {
    this.answer = answer;
    this.what = what;
    this.wanted = wanted;
  }

  /** What follows the file's name. */
  String text() {
    return String.format(INDONESIAN, " → %s: %,d baris / rows", answer.dataset(), answer.rows())
        + new SaidReading(answer.reading()).text()
        + "\n  "
        + outcome()
        + answer.findings().stream()
            .map(finding -> new SaidFinding(finding, answer.reading()).text())
            .collect(Collectors.joining())
        + held();
  }

  private String outcome() {
    LoadAnswer.Refused refusal = answer.refusal();
    if (refusal != null) {
      return "akan ditolak utuh / would be refused whole"
          + Refused.reason(refusal.rule(), refusal.message());
    }
    if (wanted == Acceptance.ALL_OR_NOTHING && answer.refusedReports() > 0) {
      return strict();
    }
    return switch (what) {
      case DRY_RUN -> counted("akan diterima / would be accepted");
      case LOAD -> answer.taken() ? taken() : nothing();
    };
  }

  private String strict() {
    String said =
        switch (what) {
          case LOAD ->
              "tidak ada yang diambil karena --strict: %1$,d %3$s benar, %2$,d salah; perbaiki berkas asal lalu kirim lagi / nothing was taken because of --strict: %1$,d right, %2$,d wrong; mend the original file and send it again";
          case DRY_RUN ->
              "tidak akan ada yang diambil karena --strict: %1$,d %3$s benar, %2$,d salah / nothing would be taken because of --strict: %1$,d right, %2$,d wrong";
        };
    return String.format(
        INDONESIAN, said, answer.acceptedReports(), answer.refusedReports(), reports());
  }

  private String taken() {
    return counted("diterima / accepted")
        + (answer.version() == null
            ? "; tidak ada yang baru, semuanya sudah berlaku / nothing new, all of it held already"
            : "; data_version " + answer.version());
  }

  private String nothing() {
    return String.format(
        INDONESIAN,
        "tidak ada yang diambil: %1$,d %2$s ditahan / nothing was taken: %1$,d held back",
        answer.refusedReports(),
        reports());
  }

  private String counted(String label) {
    return String.format(
        INDONESIAN,
        "%s: %,d %s; ditahan / held back: %,d",
        label,
        answer.acceptedReports(),
        reports(),
        answer.refusedReports());
  }

  /** A report of what is about no day is no daily one. */
  private String reports() {
    return answer.reports().stream().anyMatch(report -> report.day() != null)
        ? "laporan harian"
        : "laporan";
  }

  private String held() {
    return answer.held() == null
        ? ""
        : String.format(
            INDONESIAN,
            "\n  perbaiki lalu kirim lagi / mend this and send it again: %s",
            answer.held());
  }
}
