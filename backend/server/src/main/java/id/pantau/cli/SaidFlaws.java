package id.pantau.cli;

import id.pantau.cli.forecast.Flaw;
import id.pantau.cli.forecast.FlawedFileException;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is wrong in a file of series, for a terminal. */
final class SaidFlaws {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  private SaidFlaws() {}

  static String text(String file, FlawedFileException flawed) {
    return file
        + " → ditolak, tidak ada yang ditulis / refused, nothing was written"
        + flawed.first().stream().map(SaidFlaws::line).collect(Collectors.joining())
        + more(flawed.count() - flawed.first().size());
  }

  private static String line(Flaw flaw) {
    return String.format(
        INDONESIAN,
        "\n  baris / line %,d%s%s: %s / %s",
        flaw.line(),
        flaw.column().isEmpty() ? "" : ", " + flaw.column(),
        flaw.value().isEmpty() ? "" : " \"" + Terminal.harmless(flaw.value()) + '"',
        flaw.indonesian(),
        flaw.english());
  }

  private static String more(long rest) {
    return rest == 0
        ? ""
        : String.format(INDONESIAN, "\n  … dan %1$,d lagi / and %1$,d more", rest);
  }
}
