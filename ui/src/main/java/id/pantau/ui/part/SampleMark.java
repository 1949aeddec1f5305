package id.pantau.ui.part;

import com.vaadin.flow.component.html.Span;
import id.pantau.ui.api.Origin;
import id.pantau.ui.base.Speech;

/** Says beside the name of a figure that its number is made up, where others beside it are not. */
public final class SampleMark extends Span {
  private static final long serialVersionUID = 1L;

  /** A mark in a language. */
  public SampleMark(Speech speech) {
    super(speech.say("metric.sample"));
    addClassName("p-sample");
    setTitle(speech.word("origin.long", Origin.SYNTHETIC));
  }
}
