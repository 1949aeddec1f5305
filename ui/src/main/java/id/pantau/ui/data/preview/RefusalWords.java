package id.pantau.ui.data.preview;

import id.pantau.ui.api.load.LoadAnswer.Unfit;
import id.pantau.ui.api.load.LoadJob.Problem;
import id.pantau.ui.api.load.Refusal;
import id.pantau.ui.base.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Why a file was refused as a whole and what to do; the server's own sentence only as detail.
 *
 * @param code for people to quote
 * @param refusal null when this version does not know it
 * @param message the server's sentence
 */
public record RefusalWords(String code, @Nullable Refusal refusal, String message, Speech speech) {

  /** Of a file that was refused. */
  public RefusalWords(Problem problem, Speech speech) {
    this(
        problem.refusal() == null ? problem.code() : problem.refusal(),
        Refusal.of(problem.refusal()).orElse(null),
        problem.message(),
        speech);
  }

  /** Of a file that would be refused. */
  public RefusalWords(Unfit unfit, Speech speech) {
    this(unfit.rule(), Refusal.of(unfit.rule()).orElse(null), unfit.message(), speech);
  }

  /** What is wrong and what to do. */
  public String sentence() {
    return wrong() + ' ' + mend();
  }

  private String wrong() {
    return refusal == null ? speech.say("refused.unknown") : speech.word("refusal", refusal);
  }

  private String mend() {
    return refusal == null
        ? speech.say("refused.unknown.mend")
        : speech.word("refusal.mend", refusal);
  }
}
