package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.LoadAnswer;
import id.pantau.ui.api.load.LoadAnswer.Severity;
import id.pantau.ui.api.load.LoadAnswer.Total;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.api.load.Reading;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.preview.Step.State;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a file on its way in: received, form, rules, control totals, taken. */
final class Steps {
  private Steps() {}

  /** Those of a file that was read. */
  static List<Step> of(Seen seen) {
    return List.of(
        received(seen.job(), seen.speech()), form(seen), rules(seen), totals(seen), taken(seen));
  }

  /** Those of a file that was refused as a whole: totals are held together before any rule. */
  static List<Step> refused(LoadJob job, @Nullable Refusal refusal, Speech speech) {
    boolean read = refusal == Refusal.CONTROL_TOTAL || refusal == Refusal.HASH;
    return List.of(
        received(job, speech),
        read ? passed("step.form", speech) : failed("step.form", speech),
        unreached("step.rules", speech),
        read ? failed("step.totals", speech) : unreached("step.totals", speech),
        new Step(State.OPEN, speech.say("step.taken"), speech.say("step.taken.nothing")));
  }

  private static Step passed(String name, Speech speech) {
    return new Step(State.DONE, speech.say(name), speech.say("step.passed"));
  }

  private static Step failed(String name, Speech speech) {
    return new Step(State.BAD, speech.say(name), speech.say("step.failed"));
  }

  private static Step unreached(String name, Speech speech) {
    return new Step(State.OPEN, speech.say(name), speech.say("step.unreached"));
  }

  private static Step received(LoadJob job, Speech speech) {
    return new Step(State.DONE, speech.say("step.received"), speech.formats().size(job.bytes()));
  }

  private static Step form(Seen seen) {
    Reading reading = seen.answer().reading();
    String fact =
        reading == null
            ? seen.say("step.passed")
            : seen.counted(
                "step.form.fact",
                reading.columns().size(),
                new ReadingWords(seen, reading).format());
    return new Step(State.DONE, seen.say("step.form"), fact);
  }

  private static Step rules(Seen seen) {
    long errors = seen.answer().rows(Severity.REFUSES);
    long warnings = seen.answer().rows(Severity.WARNS);
    State state = errors > 0 ? State.BAD : warnings > 0 ? State.WATCH : State.DONE;
    String fact =
        errors + warnings == 0
            ? seen.say("step.rules.none")
            : seen.counted("step.rules.errors", errors)
                + ", "
                + seen.counted("step.rules.warnings", warnings);
    return new Step(state, seen.say("step.rules"), fact);
  }

  private static Step totals(Seen seen) {
    List<Total> stated =
        seen.answer().totals().stream().filter(total -> total.stated() != null).toList();
    if (stated.isEmpty()) {
      return new Step(State.OPEN, seen.say("step.totals"), seen.say("step.totals.none"));
    }
    State state = stated.stream().allMatch(Total::agrees) ? State.DONE : State.BAD;
    String fact =
        stated.stream().map(total -> total(total, seen)).collect(Collectors.joining(", "));
    return new Step(state, seen.say("step.totals"), fact);
  }

  private static String total(Total total, Seen seen) {
    String found = TotalsCard.counted(total, seen);
    Long stated = total.stated();
    return total.agrees() || stated == null
        ? found
        : seen.say("step.totals.differs", found, seen.count(stated));
  }

  private static Step taken(Seen seen) {
    LoadAnswer answer = seen.answer();
    if (answer.refusal() != null) {
      return new Step(State.OPEN, seen.say("step.taken"), seen.say("step.taken.nothing"));
    }
    if (answer.acceptedReports() == 0) {
      return new Step(State.BAD, seen.say("step.taken"), seen.say("step.taken.cannot"));
    }
    if (!seen.taken()) {
      return new Step(State.OPEN, seen.say("step.taken"), seen.say("step.taken.waits"));
    }
    return answer.version() == null
        ? new Step(State.OPEN, seen.say("step.taken"), seen.say("step.taken.nothing"))
        : new Step(
            State.DONE,
            seen.say("step.taken"),
            seen.say("step.taken.version", seen.count(answer.version())));
  }
}
