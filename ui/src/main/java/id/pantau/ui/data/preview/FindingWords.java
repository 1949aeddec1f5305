package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.Contract.Constraints;
import id.pantau.ui.api.load.Contract.Field;
import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Violation;
import id.pantau.ui.base.Speech;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a value and how to mend it. */
final class FindingWords {
  private static final Set<String> TYPES = Set.of("date", "integer", "number", "boolean");
  private static final int LONGEST = 60;
  private static final String SCHOOL = "npsn";

  private final Seen seen;
  private final Speech speech;

  FindingWords(Seen seen) {
    this.seen = seen;
    this.speech = seen.speech();
  }

  private Optional<Field> field(Violation violation) {
    String first = violation.column().split(",", 2)[0].strip();
    return seen.names()
        .contract()
        .resource(seen.answer().dataset())
        .flatMap(resource -> resource.field(first));
  }

  String column(Violation violation) {
    return List.of(violation.column().split(",", -1)).stream()
        .map(column -> seen.heading(column.strip()))
        .collect(Collectors.joining(", "));
  }

  /** The value as it stands in the file; of a long one its head. */
  String value(Violation violation) {
    String value = violation.value();
    if (value == null || value.isBlank()) {
      return seen.say("findings.empty");
    }
    return value.length() > LONGEST ? value.substring(0, LONGEST) + '…' : value;
  }

  String problem(Violation violation) {
    return switch (violation.rule()) {
      case TYPE -> typed(violation);
      case REQUIRED,
          ENUM,
          PATTERN,
          MINIMUM,
          MAXIMUM,
          UNIQUE,
          REFERENCE,
          AMBIGUOUS,
          FUTURE,
          COVERAGE,
          ORDER,
          FALLING,
          ABOVE_BASE,
          REPEATED,
          OUTLIER ->
          speech.word("rule", violation.rule());
    };
  }

  private String typed(Violation violation) {
    String type = field(violation).map(Field::type).orElse("");
    return TYPES.contains(type)
        ? seen.say("rule.type." + type)
        : speech.word("rule", violation.rule());
  }

  String mend(Violation violation) {
    return switch (violation.rule()) {
      case ENUM -> allowed(violation);
      case MINIMUM -> orElse("mend.minimum", least(violation), violation);
      case MAXIMUM -> orElse("mend.maximum", most(violation), violation);
      case AMBIGUOUS -> orElse("mend.ambiguous", candidates(violation), violation);
      case REFERENCE ->
          violation.column().equals(SCHOOL)
              ? seen.say("mend.school")
              : speech.word("mend", violation.rule());
      case TYPE,
          REQUIRED,
          PATTERN,
          UNIQUE,
          FUTURE,
          COVERAGE,
          ORDER,
          FALLING,
          ABOVE_BASE,
          REPEATED,
          OUTLIER ->
          speech.word("mend", violation.rule());
    };
  }

  private String orElse(String key, @Nullable String detail, Violation violation) {
    return detail == null || detail.isEmpty()
        ? speech.word("mend", violation.rule())
        : seen.say(key, detail);
  }

  /** The allowed values as people write them, the one that may be meant first. */
  private String allowed(Violation violation) {
    List<String> words =
        field(violation).map(Field::allowed).orElse(List.of()).stream()
            .map(code -> speech.find("value." + code).orElse(code))
            .toList();
    String all = String.join(", ", words);
    if (all.isEmpty()) {
      return speech.word("mend", violation.rule());
    }
    return Nearest.of(value(violation), words)
        .map(word -> seen.say("mend.enum.nearest", word, all))
        .orElseGet(() -> seen.say("mend.enum", all));
  }

  private @Nullable String least(Violation violation) {
    Constraints constraints = field(violation).map(Field::constraints).orElse(null);
    return constraints == null || constraints.minimum() == null
        ? null
        : seen.formats().difference(constraints.minimum());
  }

  private @Nullable String most(Violation violation) {
    Constraints constraints = field(violation).map(Field::constraints).orElse(null);
    return constraints == null || constraints.maximum() == null
        ? null
        : seen.formats().difference(constraints.maximum());
  }

  private String candidates(Violation violation) {
    return violation.candidates().stream()
        .map(each -> seen.names().candidate(LoadAnswer.code(each), each))
        .collect(Collectors.joining("; "));
  }
}
