package id.pantau.ui.data.upload;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.pantau.ui.api.load.LoadJob;
import id.pantau.ui.base.Speech;
import id.pantau.ui.part.Card;

/** A file that is being worked on: how far, and that nothing is taken meanwhile. */
final class BusyCard extends Card {
  private static final long serialVersionUID = 1L;

  private final Paragraph stage = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Speech speech;

  BusyCard(LoadJob job, Speech speech) {
    super(speech.say("busy.title"), job.source());
    this.speech = speech;
    addClassName("p-busy");
    stage.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", speech.say("busy.title"));
    add(bar, stage);
    show(job);
  }

  /** How far it is now. */
  void show(LoadJob job) {
    String state = speech.word("busy", job.state());
    stage.setText(
        job.rows() == null
            ? speech.say("busy.size", state, speech.formats().size(job.bytes()))
            : speech.counted("busy.rows", job.rows(), state));
    advance(job.state());
  }

  /** The stages differ in length by the file, so each moves the bar by its usual share. */
  private void advance(LoadJob.State state) {
    switch (state) {
      case WAITING -> bar.setIndeterminate(true);
      case READING -> at(0.25);
      case CHECKING -> at(0.65);
      case WRITING -> at(0.9);
      case DONE, REFUSED, FAILED -> at(1);
    }
  }

  private void at(double share) {
    bar.setIndeterminate(false);
    bar.setValue(share);
  }
}
