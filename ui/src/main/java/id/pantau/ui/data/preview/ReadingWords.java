package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.Reading;
import id.pantau.ui.api.load.Reading.Decision;
import id.pantau.ui.api.load.Reading.Missing;
import id.pantau.ui.api.load.Reading.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a file was understood, in words. */
final class ReadingWords {
  private final Seen seen;
  private final Reading reading;

  ReadingWords(Seen seen, Reading reading) {
    this.seen = seen;
    this.reading = reading;
  }

  /** {@code Excel}, {@code CSV UTF-8}. */
  String format() {
    String format = seen.speech().word("format", reading.format());
    return reading.encoding() == null
        ? format
        : format + ' ' + reading.encoding().replace('_', '-');
  }

  /** What there is to know of the file as a whole, by its name. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(seen.say("reading.format"), format() + delimiter());
    if (reading.sheet() != null) {
      facts.put(seen.say("reading.sheet"), reading.sheet());
    }
    if (reading.headingRow() > 0) {
      facts.put(
          seen.say("reading.heading"),
          seen.say("reading.heading.row", seen.count(reading.headingRow())));
    }
    facts.put(seen.say("reading.numbers"), decided("numbers", reading.numbers()));
    facts.put(seen.say("reading.dates"), decided("dates", reading.dates()));
    defaults(facts);
    remarks(facts);
    return facts;
  }

  private String delimiter() {
    return reading.delimiter() == null
        ? ""
        : ", " + seen.say("reading.delimiter", named(reading.delimiter()));
  }

  private String named(String delimiter) {
    return delimiter.equals("\t") ? seen.say("reading.tab") : delimiter;
  }

  private String decided(String group, Decision<? extends Enum<?>> decision) {
    String style = seen.speech().word(group, decision.style());
    if (decision.evidence() > 0) {
      return seen.counted("reading.evidence", decision.evidence(), style);
    }
    return certain(decision.style()) ? style : seen.say("reading.custom", style);
  }

  /** Where there is nothing to decide nothing needs to be proven. */
  private static boolean certain(Enum<?> style) {
    return style == Reading.Numbers.PLAIN || style == Reading.Dates.NONE;
  }

  private void defaults(Map<String, String> facts) {
    String filled =
        reading.missing().stream()
            .filter(missing -> missing.value() != null)
            .map(this::filled)
            .collect(Collectors.joining("; "));
    String empty =
        reading.missing().stream()
            .filter(missing -> missing.value() == null)
            .map(missing -> title(missing.field()))
            .collect(Collectors.joining(", "));
    putIf(facts, "reading.defaults", filled);
    putIf(facts, "reading.empty", empty);
    putIf(facts, "reading.unused", String.join(", ", reading.unused()));
  }

  private String filled(Missing missing) {
    return seen.say(
        "reading.default", title(missing.field()), Objects.requireNonNull(missing.value()));
  }

  private void remarks(Map<String, String> facts) {
    for (Remark remark : reading.remarks()) {
      switch (remark.kind()) {
        case UNUSED_COLUMNS, DEFAULTED -> {}
        case BLANK_ROWS, TITLES, MERGED_CELLS ->
            facts.put(seen.speech().word("remark", remark.kind()), remark.detail());
      }
    }
  }

  private void putIf(Map<String, String> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.put(seen.say(key), value);
    }
  }

  /** The field's title; what only says where names lie has a word of its own. */
  String title(String field) {
    return field.startsWith("@")
        ? seen.say("reading.context")
        : seen.names().column(seen.answer().dataset(), field, seen.speech());
  }

  List<Reading.Column> columns() {
    return reading.columns();
  }
}
