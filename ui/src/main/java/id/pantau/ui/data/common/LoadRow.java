package id.pantau.ui.data.common;

import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.Objects;
import java.util.stream.Collectors;

/** A file that was handed in, in words. */
record LoadRow(Names names, Speech speech) {

  String dataset(Load load) {
    return load.dataset() == null
        ? speech.say("figure.missing")
        : names.dataset(load.dataset(), speech);
  }

  String rows(Load load) {
    return load.rows() == null ? speech.say("figure.missing") : speech.formats().count(load.rows());
  }

  Chip verdict(Load load) {
    String word = speech.word("verdict", load.verdict());
    return switch (load.verdict()) {
      case ACCEPTED -> new Chip(Icon.CHECK, Chip.Tone.GOOD, word);
      case PARTLY -> new Chip(Icon.TRIANGLE, Chip.Tone.WATCH, word);
      case REFUSED -> new Chip(Icon.CROSS, Chip.Tone.BAD, word);
      case UNCHANGED -> new Chip(Icon.RING, Chip.Tone.NONE, word);
    };
  }

  String note(Load load) {
    return switch (load.verdict()) {
      case ACCEPTED -> speech.say("last.note.accepted", count(load.acceptedReports()));
      case PARTLY -> speech.say("last.note.partly", count(load.acceptedReports()), held(load));
      case REFUSED -> refusal(load);
      case UNCHANGED -> speech.say("last.note.unchanged");
    };
  }

  private String refusal(Load load) {
    return Refusal.of(load.refusal())
        .map(refusal -> speech.word("refusal", refusal))
        .orElseGet(() -> unruled(load));
  }

  private String unruled(Load load) {
    return load.refusedReports() > 0
        ? speech.say("last.note.held", held(load))
        : Objects.requireNonNullElse(load.message(), speech.say("refused.unknown"));
  }

  /** The days that were held back, with the first of them by name. */
  private String held(Load load) {
    String first =
        load.held().stream()
            .limit(1)
            .map(held -> held.office().name() + day(held))
            .collect(Collectors.joining());
    return first.isEmpty()
        ? count(load.refusedReports())
        : speech.say("last.held", count(load.refusedReports()), first);
  }

  private String day(Load.Held held) {
    return held.day() == null ? "" : ", " + speech.formats().date(held.day());
  }

  private String count(int number) {
    return speech.formats().count(number);
  }
}
