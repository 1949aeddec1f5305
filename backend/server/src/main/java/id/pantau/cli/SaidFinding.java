package id.pantau.cli;

import id.pantau.ingest.Rule;
import id.pantau.ingest.Violation;
import id.pantau.ingest.refusal.Words;
import id.pantau.load.Expected;
import id.pantau.load.LoadAnswer.Broken;
import id.pantau.load.Understood;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule that rows of a file break, for a terminal: the first rows, under the sender's headings.
 */
final class SaidFinding {

  private static final int SHOWN = 10;

  private final Broken finding;
  private final Understood reading;

  SaidFinding(Broken finding, Understood reading) {
    this.finding = finding;
    this.reading = reading;
  }

  String text() {
    return finding.first().stream().limit(SHOWN).map(this::row).collect(Collectors.joining())
        + more()
        + allowed();
  }

  private String row(Violation row) {
    return String.format(
        Locale.forLanguageTag("id-ID"),
        "\n  %sbaris %,d, %s: %s%s%s",
        mark(),
        row.row(),
        column(),
        words(),
        row.value() == null ? "" : ": \"" + Terminal.harmless(row.value()) + '"',
        row.candidates().isEmpty() ? "" : "; mungkin / may be: " + Terminal.list(row.candidates()));
  }

  private String mark() {
    return switch (finding.severity()) {
      case REFUSES -> "";
      case WARNS -> "hanya peringatan / only a warning: ";
    };
  }

  private Words words() {
    Expected expected = finding.expected();
    return expected == null ? finding.rule().words() : finding.rule().words(expected.type());
  }

  /** As the sender calls it, and as we do. */
  private String column() {
    return Arrays.stream(finding.column().split(", "))
        .map(this::named)
        .collect(Collectors.joining(", "));
  }

  private String named(String field) {
    return reading.columns().stream()
        .filter(column -> column.field().equals(field))
        .map(column -> Terminal.harmless(column.heading().strip()))
        .filter(heading -> !heading.isEmpty() && !heading.equalsIgnoreCase(field))
        .map(heading -> heading + " (" + field + ")")
        .findFirst()
        .orElse(field);
  }

  private String more() {
    long rest = finding.rows() - Math.min(SHOWN, finding.first().size());
    return rest == 0
        ? ""
        : String.format(
            Locale.forLanguageTag("id-ID"), "\n  … dan %1$,d lagi / and %1$,d more", rest);
  }

  private String allowed() {
    Expected expected = finding.expected();
    String allowed = expected == null ? null : allowed(finding.rule(), expected);
    return allowed == null ? "" : "\n    boleh / allowed: " + allowed;
  }

  private static @Nullable String allowed(Rule rule, Expected expected) {
    BigDecimal smallest = expected.minimum();
    BigDecimal largest = expected.maximum();
    if (rule == Rule.ENUM) {
      return Terminal.list(expected.allowed());
    }
    if (rule == Rule.MINIMUM && smallest != null) {
      return "≥ " + smallest.toPlainString();
    }
    return rule == Rule.MAXIMUM && largest != null ? "≤ " + largest.toPlainString() : null;
  }
}
