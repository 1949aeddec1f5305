package id.pantau.ui.data.upload;

import com.vaadin.flow.component.html.Div;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.base.Speech;
import id.pantau.ui.data.preview.LoadPlaque;
import id.pantau.ui.data.preview.RefusalCard;
import id.pantau.ui.data.preview.RefusalWords;
import id.pantau.ui.data.preview.StepsCard;

/** A file that was refused as a whole: why, and what to do now. */
final class RefusedBody extends Div {
  private static final long serialVersionUID = 1L;

  RefusedBody(LoadJob job, LoadJob.Problem problem, Speech speech) {
    RefusalWords words = new RefusalWords(problem, speech);
    addClassName("p-stack");
    add(
        new LoadPlaque(
                job.source(),
                speech.say("refused.hero"),
                speech.say("refused.below"),
                words.sentence())
            .with(FormLink.to(speech)),
        StepsCard.refused(job, words.refusal(), speech),
        new RefusalCard(words));
  }
}
