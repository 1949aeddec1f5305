package id.pantau.cli;

import id.pantau.load.LoadAnswer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What became of a file, for a terminal. */
final class Said {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final int SHOWN = 10;

  private Said() {}

  static String of(LoadAnswer answer) {
    String head =
        String.format(
            INDONESIAN,
            "%s → %s: %,d baris/rows; %,d laporan diterima/reports accepted, %,d ditahan/held back%s",
            answer.source(),
            answer.dataset(),
            answer.rows(),
            answer.acceptedReports(),
            answer.refusedReports(),
            answer.version() == null
                ? "; tidak ada yang baru/nothing new"
                : "; data_version " + answer.version());
    return head
        + (answer.refusal() == null ? "" : "\n  ✗ " + answer.refusal().message())
        + answer.findings().stream().map(Said::finding).collect(Collectors.joining())
        + (answer.held() == null ? "" : "\n  ditahan/held back: " + answer.held());
  }

  private static String finding(LoadAnswer.Broken finding) {
    String head =
        String.format(
            INDONESIAN,
            "%n  %s %s, %s: %,d baris/rows",
            switch (finding.severity()) {
              case REFUSES -> "✗";
              case WARNS -> "!";
            },
            finding.rule(),
            finding.column(),
            finding.rows());
    return head
        + finding.first().stream()
            .limit(SHOWN)
            .map(value -> "\n      " + value)
            .collect(Collectors.joining());
  }

  static String json(String name, RefusedException refusal) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of("source", name, "refused", String.valueOf(refusal.getMessage())));
  }
}
