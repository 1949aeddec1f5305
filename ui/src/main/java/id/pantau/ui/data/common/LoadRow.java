package id.pantau.ui.data.common;

import id.pantau.ui.api.history.Load;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.base.Icon;
import id.pantau.ui.base.Speech;
import java.util.Objects;

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
      case ACCEPTED -> speech.counted("last.note.accepted", load.acceptedReports());
      case PARTLY -> speech.counted("last.note.partly", load.acceptedReports(), held(load));
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
        ? held(load)
        : Objects.requireNonNullElse(load.message(), speech.say("refused.unknown"));
  }

  /** The reports that were held back: whose it is of one, an example of several. */
  private String held(Load load) {
    int many = load.refusedReports();
    return load.held().isEmpty()
        ? speech.counted("last.held", many)
        : speech.counted("last.held.such", many, report(load.held().getFirst()));
  }

  private String report(Load.Held held) {
    String office = held.office().name();
    return held.day() == null ? office : office + ", " + speech.formats().date(held.day());
  }
}
